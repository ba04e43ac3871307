/**
 * A reader's choice kept between visits: `data-key` names it, `<html data-…>` carries it.
 *
 *     <choice-switch data-key="theme"><select>…</select></choice-switch>
 *
 * The empty value means: no choice, follow the system. early.js applies the same keys before first paint.
 */
import {keepChoice, keptChoice} from './keep-choice.ts'

class ChoiceSwitch extends HTMLElement {
  connectedCallback() {
    const select = this.querySelector('select')
    const key = this.dataset['key']
    if (!select || !key) return
    select.value = keptChoice(key)
    select.addEventListener('change', () => {
      keepChoice(key, select.value || null)
      const root = document.documentElement
      if (select.value) root.setAttribute(`data-${key}`, select.value)
      else root.removeAttribute(`data-${key}`)
    })
  }
}

customElements.define('choice-switch', ChoiceSwitch)
