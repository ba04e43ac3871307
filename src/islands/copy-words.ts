/**
 * Puts words into the clipboard and says so for a while, in the `role=status` of `root`, in the words it carries:
 * data-copied, data-refused.
 */
const shownFor = 4000

export async function copyWords(words: string, root: HTMLElement): Promise<void> {
  const said = await navigator.clipboard.writeText(words).then(
    () => root.dataset['copied']!,
    () => root.dataset['refused']!
  )
  const status = root.querySelector('[role=status]')!
  status.textContent = said
  setTimeout(() => status.replaceChildren(), shownFor)
}
