/**
 * Fact: a quantitative statement.
 *
 *     到2025年，全市实际使用外资总额由2022年的1.08亿美元增长到2025年的2.16亿美元，年均增长25%
 *                                        ^^^^ baseline                ^^^^ target       ^^ growth
 */
import {defineFact} from './define-fact.ts'
import {readSentence} from './figure/sentence.ts'
import {moved} from './figure/spots.ts'
import {type Survey, toSurvey} from './figure/survey.ts'
import {readTable} from './figure/tables.ts'
import {figureSchema} from './figure/value.ts'
import type {Passage} from './passages.ts'

/** A sentence longer than this is no sentence; it is read in parts. */
const longest = 2000

export const figure = defineFact({
  name: 'figure',
  schema: figureSchema,
  signs: /[\d*＊□×X]|[一二两三四五六七八九十百千万亿几番半]|翻倍/,
  readsTables: true,
  survey: toSurvey,
  *find(text, passage, survey) {
    if (passage.table) yield* readTable(passage.table, passage, survey)
    else if (text.length <= longest) yield* readSentence(text, passage, survey)
    else yield* readParts(text, passage, survey)
  },
  place(value, toSpot) {
    const {start, end} = toSpot(value.valueStart, value.valueEnd)
    return {...value, valueStart: start, valueEnd: end}
  }
})

/** Cuts at marks where it can, so that the work stays linear on a text without any stop. */
function* readParts(text: string, passage: Passage, survey: Survey) {
  for (let from = 0; from < text.length; ) {
    const window = text.slice(from, from + longest)
    const mark = Math.max(...'；;。，,\n'.split('').map((character) => window.lastIndexOf(character)))
    const end = from + longest >= text.length || mark <= 0 ? from + window.length : from + mark + 1
    for (const found of readSentence(text.slice(from, end), passage, survey)) yield moved(found, from)
    from = end
  }
}
