/**
 * Above the hits: how many, what else was searched for, what was loosened, in which order.
 *
 *     6 段，两份文件　也找了“跨境电子商务”　只要原词　　　　按相关 按时间 按文件顺序　下载 CSV
 *     限定：责任单位“商务局”、地区“中卫”
 */
import {type Answer, sorts} from '../search/answer.ts'
import {fieldWords, noticeWords} from '../search/show/answer-words.ts'
import type {State} from '../search/show/url-state.ts'
import {countWords, searchWords} from '../search/wording.ts'
import {make} from './make-element.ts'
import {toWayOut} from './search-nothing.ts'
import {toStateLink} from './search-state-link.ts'

export function showHead(head: HTMLElement, state: State, answer: Answer) {
  const part = (name: string) => head.querySelector<HTMLElement>(`[data-part=${name}]`)!
  const notices = answer.notices.map((notice) => make('p', {}, ...toNotice(notice, state)))
  part('count').textContent = toCount(state, answer)
  part('also').replaceChildren(...toAlso(state, answer))
  part('notices').replaceChildren(...toFields(answer), ...notices, ...toWayOut(state, answer))
  part('sort').replaceChildren(...(answer.count > 1 ? toSorts(state) : []))
  part('csv').hidden = answer.count === 0
}

function toCount({query}: State, {count, documents, wanted, fields, total}: Answer): string {
  if (query === '') return ''
  if (count > 0) return countWords(count, documents)
  if (wanted.length === 0 && !fields.some(({not}) => !not)) return searchWords.onlyNot
  return total > 0 ? searchWords.nothingLeft : searchWords.nothing(query)
}

function toAlso(state: State, {also, count}: Answer): (Node | string)[] {
  if (!state.synonyms) {
    return [
      searchWords.typedOnly,
      toStateLink({...state, synonyms: true, pages: 1}, searchWords.alsoSynonyms)
    ]
  }
  if (also.length === 0 || count === 0) return []
  const only = toStateLink({...state, synonyms: false, pages: 1}, searchWords.onlyTyped)
  return [make('span', {}, searchWords.also(also)), only]
}

/** The fields of the query as understood, then those with a value nothing has. */
function toFields({fields}: Answer): HTMLElement[] {
  const [known, unknown] = [true, false].map((is) => fields.filter((field) => field.known === is))
  const lines = unknown!.map((field) => `${fieldWords(field)}。`)
  if (known!.length > 0) lines.unshift(searchWords.fields + known!.map(fieldWords).join('、'))
  return lines.map((line) => make('p', {class: 'search-fields'}, line))
}

function toNotice(notice: Answer['notices'][number], state: State): (Node | string)[] {
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
