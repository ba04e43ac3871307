/**
 * The end of a long fold on a phone: closes it and shows what it changed.
 *
 *     <details>…<fold-end><button>看结果</button></fold-end></details> <ol>…</ol>
 */
customElements.define(
  'fold-end',
  class extends HTMLElement {
    connectedCallback() {
      this.querySelector('button')?.addEventListener('click', () => {
        const fold = this.closest('details')
        if (!fold) return
        fold.open = false
        const summary = fold.querySelector('summary')!
        summary.focus({preventScroll: true})
        summary.scrollIntoView({block: 'start'})
      })
    }
  }
)
