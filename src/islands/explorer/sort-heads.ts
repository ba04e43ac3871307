/**
 * Heads of columns that sort: the word becomes a button; ↑ or ↓ and `aria-sort` tell the order.
 *
 *     <th scope="col" data-key="v">目标</th>
 * Where the heads are out of sight, the word stays and the button goes.
 */
import {make} from '../make-element.ts'
import type {Sort} from './state.ts'

export function makeHeads(root: HTMLElement, onClick: (key: string) => void) {
  for (const head of root.querySelectorAll<HTMLElement>('th[data-key]')) {
    const word = make('span', {class: 'sort-word'}, head.textContent)
    const sign = make('span', {class: 'sort-sign', 'aria-hidden': 'true'})
    const button = make('button', {type: 'button', class: 'sort-button'}, ...head.childNodes, sign)
    button.addEventListener('click', () => onClick(head.dataset['key']!))
    head.append(word, button)
  }
}

export function showHeads(root: HTMLElement, sort: Sort | null) {
  for (const head of root.querySelectorAll<HTMLElement>('th[data-key]')) {
    const own = sort?.key === head.dataset['key'] ? sort : null
    head.querySelector('.sort-sign')!.textContent = own ? (own.isDown ? '↓' : '↑') : ''
    if (own) head.setAttribute('aria-sort', own.isDown ? 'descending' : 'ascending')
    else head.removeAttribute('aria-sort')
  }
}

/** Up, down, and back to the source. */
export function nextSort(key: string, sort: Sort | null): Sort | null {
  if (sort?.key !== key) return {key, isDown: false}
  return sort.isDown ? null : {key, isDown: true}
}

/** -v → v, from the greatest down; nothing → the order of the source. */
export function toSort(value: string): Sort | null {
  return value ? {key: value.replace(/^-/, ''), isDown: value.startsWith('-')} : null
}
