/**
 * A line of working as it is printed: signs of arithmetic, raised exponents, its result apart.
 *
 *     1.1 / (1 + -4%)^5 = 1.35    →    1.1 ÷ (1 − 4%)⁵              = 1.35
 *     (2.16 / 1.08)^(1/3) − 1     →    (2.16 ÷ 1.08)¹ᐟ³ − 1
 */
export interface PrintedSum {
  pieces: {text: string; raised: boolean}[]
  /** With its sign: `= 1.35`. */
  result: string | null
}

/** `result`: what it comes to where the line does not say. */
export function toPrintedSum(line: string, result: string | null): PrintedSum {
  const [, sum, end] = /^(.*\S)\s+([=≈≠] [^=≈≠]+)$/.exec(line) ?? [null, line, null]
  const printed = result === null ? (end ?? null) : `= ${result}`
  return {pieces: toPieces(withSigns(sum ?? line)), result: printed && withSigns(printed)}
}

function withSigns(words: string): string {
  return words
    .replaceAll(' / ', ' ÷ ')
    .replace(/ \+ [-−](?=\d)/g, ' − ')
    .replace(/(^|[\s(])-(?=\d)/g, '$1−')
}

function toPieces(words: string): PrintedSum['pieces'] {
  return words
    .split(/\^(\([^()]*\)|[\d.]+)/)
    .map((text, at) => ({text: at % 2 === 1 ? text.replace(/[()]/g, '') : text, raised: at % 2 === 1}))
    .filter(({text}) => text !== '')
}
