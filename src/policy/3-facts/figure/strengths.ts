/**
 * How firmly a target is put.
 *
 *     力争培育…的企业10家，过1000万美元的企业20家
 *     ^^^^ both
 */
import type {Lexicon} from '../../lexicon.ts'

/** The strength word that governs a place: the nearest in its clause, else 力争 or 确保 earlier in the sentence. */
export function findStrength(
  text: string,
  clauseStart: number,
  at: number,
  {strengths}: Lexicon
): string | null {
  let found: {name: string; start: number} | null = null
  for (const {name, degree} of strengths) {
    const start = text.lastIndexOf(name, at - name.length)
    if (start < 0 || (start < clauseStart && degree !== 'aim' && degree !== 'ensure')) continue
    if (text.slice(start, at).includes('；') && start > 6) continue
    if (/^(?:更好|更大|突破[，；])/.test(text.slice(start + name.length))) continue
    if (
      name === '计划' &&
      /[生行规]$/.test(text.slice(0, start).slice(-1) + text.slice(start - 2, start - 1))
    )
      continue
    if (!found || start > found.start) found = {name, start}
  }
  return found?.name ?? null
}
