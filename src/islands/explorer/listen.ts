/** What a reader does with the controls, as changes of the state. */
import {hashTarget} from '../hash-target.ts'
import {toSort} from './sort-heads.ts'
import {plain, type State} from './state.ts'

export interface Handlers {
  choose: (key: string, value: string) => void
  set: (change: Partial<State>) => void
  read: () => void
  download: (link: HTMLAnchorElement) => void
}

export function listen(root: HTMLElement, {choose, set, read, download}: Handlers) {
  root.addEventListener('click', (event) => {
    const control = (event.target as Element).closest<HTMLElement>(
      '[data-facet] button, [data-clear], [data-source], [data-download]'
    )
    if (control instanceof HTMLAnchorElement) {
      event.preventDefault()
      download(control)
    } else if (control?.dataset['clear'] !== undefined) set({chosen: plain.chosen, words: plain.words})
    else if (control?.dataset['source'] !== undefined) set({sort: null})
    else if (control) choose(keyOf(control), (control as HTMLButtonElement).value)
  })
  const find = ({target}: Event) => {
    if (target instanceof HTMLInputElement && target.dataset['find']) set({words: target.value.trim()})
  }
  // Pinyin on its way to characters is no word yet.
  root.addEventListener('compositionend', find)
  root.addEventListener('input', (event) => {
    const {target} = event
    if (!(event as InputEvent).isComposing) find(event)
    if (!(target instanceof HTMLSelectElement)) return
    if (target.dataset['order'] === undefined) choose(keyOf(target), target.value)
    else set({sort: toSort(target.value)})
  })
  addEventListener('popstate', read)
  addEventListener('hashchange', () => uncover(root, set))
}

function keyOf(control: Element): string {
  return control.closest<HTMLElement>('[data-facet]')!.dataset['facet']!
}

/** A link to what the filters hide shows everything again. */
function uncover(root: HTMLElement, set: Handlers['set']) {
  const target = hashTarget()
  if (!target || !root.contains(target) || target.checkVisibility()) return
  set(plain)
  target.scrollIntoView()
}
