/**
 * The form in which quotes are copied, kept between visits. What a quote is made of in this form stands in every
 * `[data-quote-remark]`.
 *
 *     <cite-choice><select><option value="…" data-form="bibtex" data-remark="BibTeX 条目">…
 */
import {keepChoice, keptChoice} from './keep-choice.ts'

const key = 'cite-form'

customElements.define(
  'cite-choice',
  class extends HTMLElement {
    connectedCallback() {
      const select = this.querySelector('select')!
      const kept = keptChoice(key)
      const at = [...select.options].findIndex(({dataset}) => dataset['form'] === kept)
      if (at > 0) select.selectedIndex = at
      const say = () => {
        for (const place of document.querySelectorAll('[data-quote-remark]'))
          place.textContent = select.selectedOptions[0]!.dataset['remark']!
      }
      say()
      select.addEventListener('change', () => {
        keepChoice(key, select.selectedIndex > 0 ? select.selectedOptions[0]!.dataset['form']! : null)
        say()
      })
    }
  }
)
