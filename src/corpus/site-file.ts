/** site.yaml of a content folder. */
import {z} from 'zod'
import {licenceNames} from '../exports/licences.ts'

const origin = /^https?:\/\/[^\s/?#@]+\/?$/
const folder = /^\/(?:[\w~-][\w.~-]*\/)*$/

const line = z.string().trim().min(1).regex(/^.*$/, {error: '应写在一行里'})

/** Every line may be left out. `null`, where nobody said it. */
export const siteFileSchema = z.strictObject({
  /** What the site is called: in its head, in references to it, in names of files taken from it. */
  title: line.default('策脉'),
  /** Beside the title where there is room for more. */
  tagline: line.default('读懂政府规划文本'),
  /** For search engines and where a link to the site is shared. */
  description: line.default(
    '把规划、方案、措施、报告和讲话读成章节、措施、目标、责任单位与引文，并排比较，逐句可查。'
  ),
  /** Who answers for the site in references to it. */
  publisher: line.nullable().default(null),
  /** Of the tables and charts made of the texts, by its SPDX identifier. */
  licence: z.enum(licenceNames).nullable().default(null),
  /** Scheme and host: https://example.org */
  url: z
    .string()
    .regex(origin, {
      error: ({input}) =>
        `应为 http:// 或 https:// 开头的网址，只到域名，形如 https://example.org（所在文件夹写在 base，即 BASE_PATH），实为“${input}”`
    })
    .nullable()
    .default(null),
  /** The folder of that host the site stands in: /plans/ */
  base: z
    .string()
    .regex(folder, {
      error: ({input}) => `应以“/”开头、以“/”结尾，中间只有字母、数字和 - _ . ~，形如 /plans/，实为“${input}”`
    })
    .default('/')
})

export type SiteSettings = z.output<typeof siteFileSchema>
