/**
 * Above the hits: how many, what else was searched for, what was loosened, in which order.
 *
 *     6 段，两份文件　也找了“跨境电子商务”　只要原词　　　　按相关 按文件 按年份
 */
import {type Answer, sorts} from '../search/answer.ts'
import type {Notice} from '../search/loosen.ts'
import type {State} from '../search/url-state.ts'
import {countWords, noticeWords, searchWords} from '../search/wording.ts'
import {make} from './make-element.ts'
import {toWayOut} from './search-nothing.ts'
import {toStateLink} from './search-state-link.ts'

export function showHead(head: HTMLElement, state: State, answer: Answer) {
  const part = (name: string) => head.querySelector(`[data-part=${name}]`)!
  const notices = answer.notices.map((notice) => make('p', {}, ...toNotice(notice, state)))
  part('count').textContent = toCount(state, answer)
  part('also').replaceChildren(...toAlso(state, answer))
  part('notices').replaceChildren(...notices, ...toWayOut(state, answer))
  part('sort').replaceChildren(...(answer.hits.length > 1 ? toSorts(state) : []))
}

function toCount({query}: State, {hits, documents, wanted, total}: Answer): string {
  if (query === '') return ''
  if (wanted.length === 0) return searchWords.onlyNot
  if (hits.length > 0) return countWords(hits.length, documents)
  return total > 0 ? searchWords.nothingLeft : searchWords.nothing(query)
}

function toAlso(state: State, {also, hits}: Answer): (Node | string)[] {
  if (!state.synonyms) {
    return [
      searchWords.typedOnly,
      toStateLink({...state, synonyms: true, pages: 1}, searchWords.alsoSynonyms)
    ]
  }
  if (also.length === 0 || hits.length === 0) return []
  const only = toStateLink({...state, synonyms: false, pages: 1}, searchWords.onlyTyped)
  return [make('span', {}, searchWords.also(also)), only]
}

function toNotice(notice: Notice, state: State): (Node | string)[] {
  const words = `${noticeWords(notice)}。`
  if (notice.kind !== 'replaced' || notice.others.length === 0) return [words]
  const others = notice.others.map((word) => {
    const query = state.query.replace(notice.from, word)
    return toStateLink({...state, query, pages: 1}, word)
  })
  return [words, searchWords.maybe, ...others]
}

function toSorts(state: State): HTMLElement[] {
  return sorts.map((sort) => {
    const words = searchWords.sorts[sort]
    return state.sort === sort
      ? make('span', {'aria-current': 'true'}, words)
      : toStateLink({...state, sort, pages: 1}, words)
  })
}
