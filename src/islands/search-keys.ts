/**
 * ↓ and ↑ walk from the field through the hits and back, Enter opens one, Esc returns to the field and then
 * empties it. (`/` is every page's: search-key.ts.)
 */
export function listenToKeys(root: HTMLElement, field: HTMLInputElement) {
  root.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    if (event.key === 'Escape') return escape(event, field)
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const links = [...root.querySelectorAll<HTMLElement>('[data-hit] h3 a')]
    const at = links.indexOf(document.activeElement as HTMLElement)
    if (at < 0 && document.activeElement !== field) return
    const next = at + (event.key === 'ArrowDown' ? 1 : -1)
    if (next >= links.length || next < -1) return
    event.preventDefault()
    const target = next < 0 ? field : links[next]!
    target.focus()
    target.scrollIntoView({block: 'nearest'})
  })
}

function escape(event: KeyboardEvent, field: HTMLInputElement) {
  event.preventDefault()
  if (document.activeElement !== field) return field.focus()
  field.value = ''
  field.dispatchEvent(new Event('input', {bubbles: true}))
}
