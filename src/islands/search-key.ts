/**
 * `/` moves the cursor to the page's search field, unless the reader is typing somewhere. Esc leaves the field
 * of the masthead and folds its menu. (The search page has an Esc of its own: search-keys.ts.)
 */
addEventListener('keydown', (event) => {
  if (isWithKeys(event)) return
  if (event.key === '/' && !isTyping(event)) toField(event)
  if (event.key === 'Escape') leaveMasthead()
})

export function isWithKeys({ctrlKey, metaKey, altKey, isComposing}: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || isComposing
}

export function isTyping({target}: Event): boolean {
  return (target as Element).closest('input, textarea, select, [contenteditable]') !== null
}

function toField(event: KeyboardEvent) {
  const fields = document.querySelectorAll<HTMLInputElement>('input[type=search]')
  const field = [...fields].find((each) => each.checkVisibility())
  if (!field || document.querySelector('dialog[open]')) return
  event.preventDefault()
  field.focus()
  field.select()
}

/** On wide screens the menu lies open by style alone: folding it there changes nothing to be seen. */
function leaveMasthead() {
  const masthead = document.querySelector('.masthead')
  const menu = masthead?.querySelector<HTMLDetailsElement>('details[open]')
  const active = document.activeElement
  if (active instanceof HTMLInputElement && masthead?.contains(active)) active.blur()
  if (!menu) return
  menu.open = false
  menu.querySelector('summary')?.focus()
}
