/**
 * Typed without choosing the characters.
 *
 *     跨境电商 → kuajingdianshang   全拼
 *                kuajing dianshang  全拼，分开
 *                kjds               首字母
 */
import {pinyin} from 'pinyin-pro'
import {draw, type Ground, pickSaid} from '../ground.ts'
import type {BenchQuery} from '../queries.ts'

const shapes: {rule: string; least: number; type(word: string, segment: Ground['segment']): string | null}[] =
  [
    {rule: '全拼', least: 2, type: (word) => spell(word).join('')},
    {rule: '全拼，分开', least: 4, type: spellApart},
    {
      rule: '首字母',
      least: 4,
      type: (word) =>
        spell(word)
          .map((sound) => sound[0])
          .join('')
    }
  ]
const longest = 8

export function pinyinQueries(ground: Ground, count: number): BenchQuery[] {
  const {indicators, topics, synonyms, units} = ground.words
  const terms = [...new Set([...indicators, ...topics, ...synonyms.flat(), ...units.flat()])].filter((term) =>
    /^\p{Script=Han}+$/u.test(term)
  )
  return shapes.flatMap(({rule, least, type}) => {
    const fitting = terms.filter(({length}) => length >= least && length <= longest)
    return draw(Math.ceil(count / shapes.length), () => {
      const term = pickSaid(ground, fitting)
      const query = term === null ? null : type(term, ground.segment)
      return term === null || query === null
        ? null
        : {kind: 'pinyin', rule, query, says: [[term]], where: 'own'}
    })
  })
}

function spell(word: string): string[] {
  return pinyin(word, {toneType: 'none', type: 'array', v: true})
}

/** Where its words are parted by a space; `null` where it is one word. */
function spellApart(term: string, segment: Ground['segment']): string | null {
  const words = segment(term)
  const whole = words.join('') === term && words.length > 1 ? words : halves(term)
  const sounds = spell(term)
  let at = 0
  return whole
    .map((word) => {
      at += word.length
      return sounds.slice(at - word.length, at).join('')
    })
    .join(' ')
}

/** A term the dictionary knows as one word is typed in pairs all the same: 跨境 电商. */
function halves(term: string): string[] {
  return term.match(/..(?:.$)?/gu) ?? [term]
}
