/**
 * Fact: a place named.
 *
 *     支持金昌、武威等市融入长三角      全省      兰州新区      向哈萨克斯坦出口
 *         ^^^^  ^^^^ 620300, 620600 ^^^^^^ group  ^^^^ 620000 ^^^^^^^^ zone   ^^^^^^^^^^ country
 *
 * A short name that may be part of another word (合肥|料) counts only by what stands around it; a district whose
 * name several cities share is told by the document's own region, else left open.
 */
import {z} from 'zod'
import {defineFact} from './define-fact.ts'
import {toGazetteer} from './place/gazetteer.ts'
import {readPlaces} from './place/read-places.ts'

export const placeKinds = ['national', 'province', 'city', 'county', 'zone', 'group', 'country'] as const

export const place = defineFact({
  name: 'place',
  schema: z.object({
    /** Full name: 金昌市 for 金昌, 甘肃省 for 全省 in a document of Gansu. */
    name: z.string(),
    kind: z.enum(placeKinds),
    /** GB/T 2260 of a division; of a zone, where it lies; `null` for groups and countries. */
    code: z.string().nullable(),
    /** 全市, 我省: the document speaks of its own region or one around it. */
    own: z.boolean()
  }),
  *find(text, {document, lexicon}) {
    for (const found of readPlaces(text, document.metadata.region, toGazetteer(lexicon))) {
      const {start, end} = found
      if (found.place === null) {
        const name = text.slice(start, end)
        yield {start, end, doubt: `叫“${name}”的不止一处，从文件看不出是哪一处`}
      } else yield {start, end, value: found.place}
    }
  }
})
