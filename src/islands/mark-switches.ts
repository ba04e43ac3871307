/**
 * The legend becomes the switch of the marks in the text: each kind a button that hides or shows its lines, kept
 * between visits. `<html data-hidden-marks="place citation">` is what the style sheet goes by; early.js sets it
 * before first paint. A mark that cannot be seen is no link: nobody should stop at it with the Tab key.
 *
 *     <mark-switches><ul><li data-kind="place" data-marks=".place">地名</li></ul></mark-switches>
 */
import {keepChoice} from './keep-choice.ts'

const key = 'hidden-marks'

class MarkSwitches extends HTMLElement {
  connectedCallback() {
    const hidden = new Set(document.documentElement.getAttribute(`data-${key}`)?.split(' ').filter(Boolean))
    for (const item of this.querySelectorAll<HTMLElement>('[data-kind]')) {
      const {kind, marks} = item.dataset
      const button = document.createElement('button')
      button.type = 'button'
      button.append(...item.childNodes)
      item.append(button)
      const show = () => {
        button.setAttribute('aria-pressed', String(!hidden.has(kind!)))
        setLinks(marks!, !hidden.has(kind!))
      }
      button.addEventListener('click', () => {
        if (!hidden.delete(kind!)) hidden.add(kind!)
        const value = [...hidden].join(' ')
        document.documentElement.setAttribute(`data-${key}`, value)
        keepChoice(key, value)
        show()
      })
      show()
    }
  }
}

function setLinks(marks: string, linked: boolean): void {
  for (const mark of document.querySelectorAll<HTMLElement>(`.document a:is(${marks})`)) {
    const href = mark.getAttribute('href') ?? mark.dataset['href']
    if (!href) continue
    mark.toggleAttribute('href', linked)
    if (linked) mark.setAttribute('href', href)
    else mark.dataset['href'] = href
  }
}

customElements.define('mark-switches', MarkSwitches)
