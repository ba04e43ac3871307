/**
 * Latin letters read as syllables of Mandarin, in every way that leaves none over.
 *
 *     kuajing    xian         fangan
 *     ^^^^---    ^^^^ ^^--    ^^^^-- ^^^---
 *     kua jing   xian xi|an   fang|an fan|gan
 */

/** Finals after each initial; ü is written v. */
const table = `
  - a o e ai ei ao ou an en ang eng er
  b a o ai ei ao an en ang eng i ie iao ian in ing u
  p a o ai ei ao ou an en ang eng i ie iao ian in ing u
  m a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u
  f a o ei ou an en ang eng u
  d a e ai ei ao ou an en ang eng ong i ia ie iao iu ian ing u uo ui uan un
  t a e ai ei ao ou an ang eng ong i ie iao ian ing u uo ui uan un
  n a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan v ve
  l a o e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un v ve
  g k h | a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang
  j q x | i ia ie iao iu ian in iang ing iong u ue uan un
  zh a e i ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang
  ch a e i ai ao ou an en ang eng ong u ua uo uai ui uan un uang
  sh a e i ai ei ao ou an en ang eng u ua uo uai ui uan un uang
  r e i ao ou an en ang eng ong u ua uo ui uan un
  z a e i ai ei ao ou an en ang eng ong u uo ui uan un
  c s | a e i ai ao ou an en ang eng ong u uo ui uan un
  y a o e ao ou an ang i in ing ong u ue uan un
  w a o ai ei an en ang eng u`

const syllables = new Set(table.trim().split('\n').flatMap(toRow))

const longest = 6
const most = 8

/** A reading, its first syllable first; readings share their ends. */
interface Reading {
  syllable: string
  rest: Reading | null
  length: number
}

export function isSyllable(letters: string): boolean {
  return syllables.has(letters)
}

/**
 * Small letters without spaces and apostrophes → readings, fewest syllables first, then the one that begins
 * with more letters; at most eight. Empty where the letters cannot be read. `lue` and `lüe` become `lve`;
 * `lu` stays: it may be 路 or 绿.
 */
export function splitSyllables(letters: string): string[][] {
  const typed = letters.replaceAll('ü', 'v')
  const from: (Reading | null)[][] = Array.from({length: typed.length}, () => [])
  from.push([null])
  for (let at = typed.length - 1; at >= 0; at--) {
    const readings: Reading[] = []
    for (let end = Math.min(at + longest, typed.length); end > at; end--) {
      const syllable = typed.slice(at, end).replace(/^([ln])ue$/, '$1ve')
      if (!syllables.has(syllable)) continue
      for (const rest of from[end]!) readings.push({syllable, rest, length: (rest?.length ?? 0) + 1})
    }
    from[at] = readings.sort((a, b) => a.length - b.length).slice(0, most)
  }
  return from[0]!.filter((reading) => reading !== null).map(toList)
}

function toList(reading: Reading): string[] {
  const list: string[] = []
  for (let at: Reading | null = reading; at; at = at.rest) list.push(at.syllable)
  return list
}

/** Initials that have the same finals share a row. */
function toRow(row: string): string[] {
  const words = row.trim().split(' ')
  const bar = words.indexOf('|')
  const initials = bar < 0 ? words.slice(0, 1) : words.slice(0, bar)
  const finals = words.slice(Math.max(bar, 0) + 1)
  return initials.flatMap((initial) => finals.map((final) => initial.replace('-', '') + final))
}
