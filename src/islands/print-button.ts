/** 打印: shown only where a script can do it. */
customElements.define(
  'print-button',
  class extends HTMLElement {
    connectedCallback() {
      this.querySelector('button')?.addEventListener('click', () => print())
    }
  }
)
