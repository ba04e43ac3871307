/**
 * One character is wrong: another that sounds the same, or any frequent one. Nothing says what was typed.
 *
 *     跨境电商 → 跨境店商   同音
 *     跨境电商 → 跨境电的   随机
 */
import {pinyin} from 'pinyin-pro'
import {clausesOf, draw, type Ground, pickRecord, pickStretch} from '../ground.ts'
import {placesOf} from '../haystack.ts'
import {plainForm} from '../plain-form.ts'
import type {BenchQuery} from '../queries.ts'
import {pick} from '../random.ts'

const least = 4
const most = 10
/** Up to so many characters a stretch is short. */
const short = 5
/** The likeliest of those that sound the same, and the most frequent of all. */
const likely = 6
const frequent = 300

export function slips(ground: Ground, count: number): BenchQuery[] {
  const characters = byFrequency(ground.haystack.own.slice(0, 300))
  const terms = [...ground.words.indicators, ...ground.words.topics, ...ground.words.synonyms.flat()]
  const sources = [
    () => pick(ground.random, [...terms, ...ground.words.units.flat()]),
    () => stretchOf(pickRecord(ground).record.title),
    () => stretchOf(pickRecord(ground).record.text)
  ]
  const kinds = ['同音', '随机'].flatMap((how) => ['短', '长'].map((size) => ({how, size})))
  return kinds.flatMap(({how, size}) =>
    draw(Math.ceil(count / kinds.length), () => {
      const said = pick(ground.random, sources)()
      if (said === null || !/^\p{Script=Han}{4,10}$/u.test(said)) return null
      if (said.length <= short !== (size === '短')) return null
      return slip(ground, said, `${how}，${size}`, (at) =>
        how === '同音' ? soundingLike(said, at, characters) : characters.slice(0, frequent)
      )
    })
  )

  function stretchOf(text: string): string | null {
    const clauses = clausesOf(text, least)
    if (clauses.length === 0) return null
    return pickStretch(ground.random, pick(ground.random, clauses), least, most)
  }
}

function slip(
  {random, haystack}: Ground,
  said: string,
  rule: string,
  others: (at: number) => string[]
): BenchQuery | null {
  const at = Math.floor(random() * said.length)
  const wrong = others(at).filter((character) => character !== plainForm(said[at]!))
  if (wrong.length === 0) return null
  const query = said.slice(0, at) + pick(random, wrong) + said.slice(at + 1)
  if (placesOf(haystack.own, plainForm(said), 1).length === 0) return null
  if (placesOf(haystack.around, plainForm(query), 1).length > 0) return null
  return {kind: 'slip', rule, query, says: [[said]], where: 'own'}
}

/** As the character sounds where it stands: 重 in 重庆 is chong. */
function soundingLike(word: string, at: number, characters: readonly string[]): string[] {
  const sound = pinyin(word, {toneType: 'none', type: 'array'})[at]
  const like: string[] = []
  for (const character of characters) {
    if (character !== word[at] && soundOf(character) === sound) like.push(character)
    if (like.length === likely) break
  }
  return like
}

const sounds = new Map<string, string>()

function soundOf(character: string): string {
  const sound = sounds.get(character) ?? pinyin(character, {toneType: 'none'})
  sounds.set(character, sound)
  return sound
}

/** Han characters of these texts, the most frequent first. */
export function byFrequency(texts: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const [character] of text.matchAll(/\p{Script=Han}/gu))
      counts.set(character, (counts.get(character) ?? 0) + 1)
  }
  return [...counts].sort((one, other) => other[1] - one[1]).map(([character]) => character)
}
