/**
 * A reader's choice kept between visits: `data-key` names it, `<html data-…>` carries it.
 *
 *     <choice-switch data-key="theme"><select>…</select></choice-switch>
 *
 * The empty value means: no choice, follow the system. early.js applies the same keys before first paint.
 */
class ChoiceSwitch extends HTMLElement {
  connectedCallback() {
    const select = this.querySelector('select')
    const key = this.dataset['key']
    if (!select || !key) return
    select.value = read(key)
    select.addEventListener('change', () => {
      write(key, select.value)
      const root = document.documentElement
      if (select.value) root.setAttribute(`data-${key}`, select.value)
      else root.removeAttribute(`data-${key}`)
    })
  }
}

function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

/** Where storage is refused the choice holds for this page only. */
function write(key: string, value: string): void {
  try {
    if (value) localStorage.setItem(key, value)
    else localStorage.removeItem(key)
  } catch {}
}

customElements.define('choice-switch', ChoiceSwitch)
