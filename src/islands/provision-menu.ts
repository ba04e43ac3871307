/**
 * The one menu that every ¶ opens: copy the link, the words, the quote; go to the next provision. The popover
 * itself closes on Esc and gives the focus back.
 */
import {copyWords} from './copy-words.ts'
import {type CopyKind, toCopy} from './provision-copy.ts'
import {stepFrom} from './provision-steps.ts'

/** Pixels kept free beside the menu. */
const aside = 8

class ProvisionMenu extends HTMLElement {
  #popover = this.querySelector<HTMLElement>('[popover]')!
  #items = [...this.querySelectorAll('button')]
  #opener: HTMLAnchorElement | undefined

  connectedCallback() {
    for (const link of document.querySelectorAll('.document a.pilcrow')) link.ariaHasPopup = 'menu'
    document.querySelector('.document')?.addEventListener('click', (event) => {
      const {target, ctrlKey, metaKey, shiftKey} = event as MouseEvent
      const link = (target as Element).closest<HTMLAnchorElement>('a.pilcrow')
      if (!link || ctrlKey || metaKey || shiftKey) return
      event.preventDefault()
      this.#open(link)
    })
    this.#popover.addEventListener('toggle', () => {
      this.#opener!.ariaExpanded = String(this.#popover.matches(':popover-open'))
    })
    this.#popover.addEventListener('keydown', (event) => this.#move(event))
    this.#popover.addEventListener('click', ({target}) => {
      const {copy, step} = (target as Element).closest('button')?.dataset ?? {}
      if (!copy && !step) return
      this.#popover.hidePopover()
      if (copy) this.#copy(copy as CopyKind)
      else stepFrom(this.#opener!, Number(step))
    })
  }

  #open(link: HTMLAnchorElement) {
    this.#opener = link
    link.focus({preventScroll: true})
    this.querySelector('p')!.textContent = this.#place(link)
    this.#popover.showPopover()
    const {left, top, bottom} = link.getBoundingClientRect()
    const {offsetWidth, offsetHeight, style} = this.#popover
    const below = bottom + offsetHeight + aside < innerHeight
    style.left = `${Math.max(aside, Math.min(left, innerWidth - offsetWidth - aside))}px`
    style.top = `${scrollY + (below ? bottom : Math.max(top - offsetHeight, aside))}px`
    this.#items[0]!.focus({preventScroll: true})
  }

  #place({ariaLabel}: HTMLAnchorElement): string {
    return ariaLabel!.replace(this.dataset['label']!, '').trim()
  }

  /** Arrows, Home and End, as in every menu. */
  #move(event: KeyboardEvent) {
    if (event.target instanceof HTMLSelectElement) return
    const {length} = this.#items
    const at = this.#items.indexOf(document.activeElement as HTMLButtonElement)
    const to = {ArrowDown: at + 1, ArrowUp: at - 1 + length, Home: 0, End: length - 1}[event.key]
    if (to === undefined) return
    event.preventDefault()
    this.#items[to % length]!.focus()
  }

  #copy(kind: CopyKind) {
    const {href: url} = this.#opener!
    const text = this.#opener!.closest('.row')!.querySelector('.para')!.textContent
    copyWords(toCopy(kind, {place: this.#place(this.#opener!), url, text}, this), this)
  }
}

customElements.define('provision-menu', ProvisionMenu)
