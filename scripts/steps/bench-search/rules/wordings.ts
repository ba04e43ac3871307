/**
 * Typed in one wording, said in another: 发改委 for 发展改革委. By itself where nothing says what was typed, else
 * with a word of a provision that says the other wording.
 */
import {draw, type Ground} from '../ground.ts'
import {placesOf} from '../haystack.ts'
import {plainForm} from '../plain-form.ts'
import type {BenchQuery} from '../queries.ts'
import {pick} from '../random.ts'

/** So many say what was typed: they may come first and still leave room among the first ten. */
const fewest = 5

export function otherWordings(ground: Ground, count: number): BenchQuery[] {
  const {synonyms, agencies, units} = ground.words
  const groups = [...synonyms, ...agencies, ...units].filter(({length}) => length > 1)
  const said = new Map(
    [...new Set(groups.flat())].map(
      (word) => [word, placesOf(ground.haystack.around, plainForm(word))] as const
    )
  )
  const pairs = groups.flatMap((group) =>
    group.flatMap((typed) =>
      group.flatMap((meant) => {
        const places = said.get(meant)!.filter((place) => !says(ground, place, typed))
        return meant === typed || places.length === 0 ? [] : [{typed, meant, places}]
      })
    )
  )
  if (pairs.length === 0) return []
  return draw(count, () => {
    const {typed, meant, places} = pick(ground.random, pairs)
    const answer = (words: string[]): BenchQuery => ({
      kind: 'wording',
      rule: words.length === 0 ? '单独' : '加一词',
      query: [typed, ...words].join(' '),
      says: [[meant], ...words.map((word) => [word])],
      where: 'around',
      not: typed
    })
    const typedPlaces = said.get(typed)!
    if (typedPlaces.length <= fewest && ground.random() < 0.3) return answer([])
    const place = pick(ground.random, places)
    const beside = ground.segment(ground.collection.records[place]!.text)
    if (beside.length === 0) return null
    const word = pick(ground.random, beside)
    if (meant.includes(word) || typed.includes(word)) return null
    const both = typedPlaces.filter((other) => says(ground, other, word))
    return both.length <= fewest ? answer([word]) : null
  })
}

function says({haystack}: Ground, place: number, word: string): boolean {
  return haystack.around[place]!.includes(plainForm(word))
}
