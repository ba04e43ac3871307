/**
 * A description in the words of schema.org as the text of `<script type="application/ld+json">`.
 */
import type {Thing, WithContext} from 'schema-dts'

/** No word of a document can end the script it stands in: `<` is written as JSON writes any character. */
export function toJsonLd(thing: WithContext<Thing>): string {
  return JSON.stringify(thing).replaceAll('<', '\\u003c')
}
