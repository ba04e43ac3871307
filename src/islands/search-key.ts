/** `/` moves the cursor to the page's search field, unless the reader is typing somewhere. */
addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if ((event.target as Element).closest('input, textarea, select, [contenteditable]')) return
  const fields = document.querySelectorAll<HTMLInputElement>('input[type=search]')
  const field = [...fields].find((each) => each.checkVisibility())
  if (!field) return
  event.preventDefault()
  field.focus()
  field.select()
})
