/** Says how many rows are shown, what they were chosen by, and what to do when none is left. */
import {toDigits} from './show-facets.ts'
import {isFiltered, type State} from './state.ts'

export function showTold(root: HTMLElement, state: State, shown: number) {
  const find = <Kind extends HTMLElement>(selector: string) => root.querySelector<Kind>(selector)
  const chosen = toChosenWords(root, state)
  for (const number of root.querySelectorAll('[data-shown]')) number.textContent = toDigits(shown)
  find('[data-source]')!.hidden = !state.sort
  for (const button of root.querySelectorAll<HTMLElement>('[data-clear]')) button.hidden = !isFiltered(state)
  const nothing = find('[data-nothing]')!
  nothing.hidden = shown > 0
  nothing.querySelector('b')!.textContent = chosen.map(({of, name}) => `${of} ${name}`).join('、')
  const link = find('[data-download]')!
  link.textContent = link.dataset['download']!
  const summary = find('[data-chosen]')
  if (summary) summary.textContent = chosen.map(({name}) => name).join('、') || summary.dataset['chosen']!
  const input = find<HTMLInputElement>('[data-find]')
  if (input && input.value.trim() !== state.words) input.value = state.words
  const order = find<HTMLSelectElement>('[data-order]')
  if (order) order.value = state.sort ? `${state.sort.isDown ? '-' : ''}${state.sort.key}` : ''
}

/** The file of the table is not to be had. */
export function showFailed({dataset, parentElement}: HTMLElement) {
  parentElement!.querySelector('[data-failed-here]')!.textContent = dataset['failed']!
}

/** 文件 甘肃规划, 目标年 2020, 查找 “外资”: what is chosen, each with what it is of. */
function toChosenWords(root: HTMLElement, {chosen, words}: State): {of: string; name: string}[] {
  const facets = [...root.querySelectorAll<HTMLElement>('[data-facet]')].flatMap((facet) => {
    const value = chosen[facet.dataset['facet']!]
    if (value === undefined) return []
    const choices = facet.querySelectorAll<HTMLOptionElement | HTMLButtonElement>('button, option')
    const choice = [...choices].find((each) => each.value === value)
    return [{of: facet.dataset['name']!, name: choice?.dataset['name'] ?? value}]
  })
  const find = root.querySelector<HTMLElement>('[data-find]')?.dataset['find'] ?? ''
  return words ? [...facets, {of: find, name: `“${words}”`}] : facets
}
