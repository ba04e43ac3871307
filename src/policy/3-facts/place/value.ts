/** What is said of a place once it is read. */
import {z} from 'zod'

export const placeKinds = ['national', 'province', 'city', 'county', 'zone', 'group', 'country'] as const

export const placeSchema = z.object({
  /** Full name: 金昌市 for 金昌, 甘肃省 for 全省 in a document of Gansu. */
  name: z.string(),
  kind: z.enum(placeKinds),
  /** GB/T 2260 of a division; of a zone, where it lies; `null` for groups and countries. */
  code: z.string().nullable(),
  /** 全市, 我省: the document speaks of its own region or one around it. */
  own: z.boolean()
})

export type NamedPlace = z.output<typeof placeSchema>
