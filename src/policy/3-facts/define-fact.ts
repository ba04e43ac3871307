/**
 * The factory: a finder that reads one sentence (or heading, or table) becomes a kind of fact.
 *
 * `find` sees its passage as repaired text and yields half-open ranges in it; the factory turns them into
 * places in the source, cuts the quote and collects the doubts. The schema gives the value its type; that the two
 * agree is for tests to see, once, and not asked of every fact of every document.
 */
import type {z} from 'zod'
import {type PolicyText, readSlice, toSource} from '../1-text/text.ts'
import type {Spot} from '../2-tree/nodes.ts'
import type {AppliedCorrection} from '../corrections/applied.ts'
import type {Passage} from './passages.ts'

/** What one document says once: evidence and value. `source.slice(start, end)` is the evidence. */
export interface Fact<Kind extends string = string, Value = unknown> extends Spot {
  kind: Kind
  /** The evidence as it is read: repaired, without line breaks. */
  quote: string
  value: Value
  /** Which rule of the finder read it, for the people who mend finders. */
  rule: string
  /** Address of the innermost section it stands in, `null` before the first one. */
  section: string | null
  /** What people corrected of its value, where they did. */
  corrections?: readonly AppliedCorrection[]
}

/** What a finder yields: a range in the passage's text. */
export interface Finding<Value> extends Spot {
  value: Value
  rule?: string | undefined
}

/** A finder that is unsure says so instead: `Unexpected …, expected …` in Chinese. */
export interface Doubt extends Spot {
  doubt: string
}

export interface FactDefinition<Kind extends string, Schema extends z.ZodType, Survey = undefined> {
  name: Kind
  schema: Schema
  /** A passage that has none of these signs holds none of the facts, and is passed over. */
  signs?: RegExp
  /** Reads a table as a whole, through `passage.table`; other kinds are handed its cells one by one. */
  readsTables?: boolean
  /** What a document says once for all its passages: 列第一位者为牵头单位，下同; 以下简称《规划》. Asked once. */
  survey?(passages: readonly Passage[]): Survey
  /** Ranges count from the beginning of `text`, which is `passage.text`. */
  find(text: string, passage: Passage, survey: Survey): Iterable<Finding<z.output<Schema>> | Doubt>
  /** Where the value itself holds a range of the passage: moves it into the source. */
  place?(value: z.output<Schema>, toSpot: (start: number, end: number) => Spot): z.output<Schema>
}

export interface FactMessage extends Spot {
  rule: string
  reason: string
}

export interface FactKind<Kind extends string = string, Schema extends z.ZodType = z.ZodType> {
  name: Kind
  schema: Schema
  read(
    text: PolicyText,
    passages: readonly Passage[]
  ): {facts: Fact<Kind, z.output<Schema>>[]; messages: FactMessage[]}
}

export function defineFact<Kind extends string, Schema extends z.ZodType, Survey = undefined>(
  definition: FactDefinition<Kind, Schema, Survey>
): FactKind<Kind, Schema> {
  const {name, schema, signs, survey, find, place, readsTables = false} = definition
  return {
    name,
    schema,
    read(text, passages) {
      const facts: Fact<Kind, z.output<Schema>>[] = []
      const messages: FactMessage[] = []
      const surveyed = survey?.(passages) as Survey
      for (const passage of readsTables ? passages : passages.flatMap(toCells)) {
        if (signs && !signs.test(passage.text)) continue
        const {at} = passage
        for (const found of find(passage.text, passage, surveyed)) {
          const spot = toSource(text, at + found.start, at + found.end)
          if ('doubt' in found) {
            messages.push({...spot, rule: `facts:${name}`, reason: found.doubt})
            continue
          }
          const {value} = found
          facts.push({
            kind: name,
            ...spot,
            quote: readSlice(text, spot.start, spot.end),
            value: place ? place(value, (start, end) => toSource(text, at + start, at + end)) : value,
            rule: found.rule ?? name,
            section: passage.section?.id ?? null
          })
        }
      }
      return {facts, messages}
    }
  }
}

/** A bracket or a title runs over no cell. */
function toCells(passage: Passage): Passage | Passage[] {
  if (!passage.table) return passage
  return passage.table.rows.flatMap(({cells}) =>
    cells.map(({text, start}) => ({...passage, text, at: passage.at + start, table: null}))
  )
}
