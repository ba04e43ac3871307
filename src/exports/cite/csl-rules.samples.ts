/**
 * The rules of csl-data.json 1.0.2 (citation-style-language/schema) as far as our items go: types, variables and
 * dates as it has them, nothing else allowed.
 */
import {z} from 'zod'

const types = [
  ...['article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'broadcast'],
  ...['chapter', 'classic', 'collection', 'dataset', 'document', 'entry', 'entry-dictionary'],
  ...['entry-encyclopedia', 'figure', 'graphic', 'hearing', 'interview', 'legal_case', 'legislation'],
  ...['manuscript', 'map', 'motion_picture', 'musical_score', 'pamphlet', 'paper-conference', 'patent'],
  ...['performance', 'periodical', 'personal_communication', 'post', 'post-weblog', 'regulation', 'report'],
  ...['review', 'review-book', 'software', 'song', 'speech', 'standard', 'thesis', 'treaty', 'webpage']
] as const

const number = z.union([z.string(), z.number()])
const part = z.array(number).min(1).max(3)
const date = z.union([
  z.string().regex(/^[0-9-%~X?./]{4,}$/),
  z.strictObject({
    'date-parts': z.array(part).min(1).max(2).optional(),
    season: number.optional(),
    literal: z.string().optional(),
    raw: z.string().optional()
  })
])
const name = z.strictObject({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional()
})
const text = z.string().optional()

export const cslItems = z.array(
  z.strictObject({
    id: number,
    type: z.enum(types),
    'citation-key': text,
    language: text,
    author: z.array(name).optional(),
    issued: date.optional(),
    accessed: date.optional(),
    authority: text,
    genre: text,
    jurisdiction: text,
    note: text,
    number: number.optional(),
    page: number.optional(),
    publisher: text,
    section: text,
    source: text,
    title: text,
    URL: text,
    version: text
  })
)
