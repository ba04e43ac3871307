/** j goes to the next provision, k to the one before; nothing happens while the reader is typing. */
import {stepFrom} from './provision-steps.ts'
import {isTyping, isWithKeys} from './search-key.ts'

const steps: Record<string, number> = {j: 1, k: -1}

addEventListener('keydown', (event) => {
  const by = steps[event.key]
  if (!by || isWithKeys(event) || isTyping(event) || document.querySelector('dialog[open]')) return
  document.querySelector<HTMLElement>('[popover]:popover-open')?.hidePopover()
  stepFrom(document.activeElement, by)
})
