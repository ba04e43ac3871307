/** 打印: shown only where a script can do it. The foot of the print gets the address with its host. */
customElements.define(
  'print-button',
  class extends HTMLElement {
    connectedCallback() {
      this.querySelector('button')?.addEventListener('click', () => print())
      const address = document.querySelector('.print-foot [data-address]')
      if (address) address.textContent = location.origin + location.pathname
    }
  }
)
