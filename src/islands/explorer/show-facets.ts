/** Shows in the filter row what is chosen, and how many rows each other choice would leave. */
import type {Chosen} from './choose-rows.ts'
import type {State} from './state.ts'

type Counts = Chosen['counts']

export function showFacets(root: HTMLElement, {chosen}: State, counts: Counts) {
  for (const facet of root.querySelectorAll<HTMLElement>('[data-facet]')) {
    const key = facet.dataset['facet']!
    const own = counts.get(key)!
    const now = chosen[key] ?? ''
    for (const button of facet.querySelectorAll('button')) showButton(button, now, own)
    const select = facet.querySelector('select')
    if (!select) continue
    for (const option of select.options) showOption(option, now, own)
    select.value = now
  }
}

function showButton(button: HTMLButtonElement, now: string, counts: ReadonlyMap<string, number>) {
  const count = counts.get(button.value) ?? 0
  const isNow = button.value === now
  button.setAttribute('aria-pressed', String(isNow))
  button.disabled = count === 0 && !isNow && button.value !== ''
  const number = button.querySelector('.explorer-count')
  if (number) number.textContent = toDigits(count)
}

function showOption(option: HTMLOptionElement, now: string, counts: ReadonlyMap<string, number>) {
  const {name} = option.dataset
  if (name === undefined) return
  const count = counts.get(option.value) ?? 0
  option.textContent = `${name}（${toDigits(count)}）`
  option.disabled = count === 0 && option.value !== now
}

const digits = new Intl.NumberFormat('zh-CN')

/** 1234 → 1,234 */
export function toDigits(value: number): string {
  return digits.format(value)
}
