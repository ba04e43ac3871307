/** `?` and the hint in the footer open the list of keys; the dialog itself closes on Esc. */
import {isTyping, isWithKeys} from './search-key.ts'

class KeysHelp extends HTMLElement {
  connectedCallback() {
    const dialog = this.querySelector('dialog')
    if (!dialog) return
    this.querySelector('button')?.addEventListener('click', () => dialog.showModal())
    addEventListener('keydown', (event) => {
      if (event.key !== '?' || isWithKeys(event) || isTyping(event) || dialog.open) return
      event.preventDefault()
      dialog.showModal()
    })
  }
}

customElements.define('keys-help', KeysHelp)
