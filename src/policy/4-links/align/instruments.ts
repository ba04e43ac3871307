/**
 * Means of policy a text speaks of, by the words that show them (content/lexicon/instruments.yaml).
 *
 *     发放算力券，设立天使投资基金      券, 算力供给, 投资基金
 *         ^^^^^^      ^^^^^^^^
 */
import type {Lexicon} from '../../lexicon.ts'

type InstrumentLexicon = Pick<Lexicon, 'instruments'>

const compiled = new WeakMap<InstrumentLexicon['instruments'], {name: string; pattern: RegExp}[]>()

/** Names in the order of the lexicon; linear in the text for each of them. */
export function findInstruments(text: string, {instruments}: InstrumentLexicon): string[] {
  let known = compiled.get(instruments)
  if (!known) {
    known = instruments.map(({name, words}) => ({name, pattern: new RegExp(words.map(escape).join('|'))}))
    compiled.set(instruments, known)
  }
  return known.flatMap(({name, pattern}) => (pattern.test(text) ? [name] : []))
}

function escape(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
