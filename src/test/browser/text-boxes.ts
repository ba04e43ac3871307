/** Where the ink of one line of one text stands, in pixels of the document. */
export interface TextBox {
  text: string
  left: number
  top: number
  right: number
  bottom: number
  /** Which text it is a line of. */
  node: number
  /** Which piece of furniture it travels with: -1 for the page itself, else a number of its own. */
  layer: number
}

/**
 * The lines of text a reader sees in a page, in HTML and in SVG: no text that is hidden, folded away, clipped,
 * transparent or out of the sheet. Serialisable: made for `page.evaluate(textBoxes)`.
 */
export function textBoxes(): TextBox[] {
  const furniture: Element[] = []
  const boxes: TextBox[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const range = document.createRange()

  const ancestors = (element: Element): Element[] => {
    const line = [element]
    for (let one = element.parentElement; one; one = one.parentElement) line.push(one)
    return line
  }
  const isSeen = (element: Element) =>
    element.checkVisibility({opacityProperty: true, visibilityProperty: true}) &&
    !/^(transparent|rgba\(.*, 0\))$/.test(getComputedStyle(element).color)
  // What is fixed or sticks to the window slides over the text on purpose; only its own texts may not meet.
  const layerOf = (line: Element[]) => {
    const holder = line.find((one) => /fixed|sticky/.test(getComputedStyle(one).position))
    if (holder && !furniture.includes(holder)) furniture.push(holder)
    return holder ? furniture.indexOf(holder) : -1
  }
  const cut = (rect: DOMRect, line: Element[]) => {
    // A line is taller than its characters: of Noto's 1.45 em the middle 1 em.
    const room = rect.height * 0.15
    const box = {left: rect.left, top: rect.top + room, right: rect.right, bottom: rect.bottom - room}
    for (const one of line) {
      if (one === document.body || getComputedStyle(one).overflowX === 'visible') continue
      const edge = one.getBoundingClientRect()
      box.left = Math.max(box.left, edge.left)
      box.top = Math.max(box.top, edge.top)
      box.right = Math.min(box.right, edge.right)
      box.bottom = Math.min(box.bottom, edge.bottom)
    }
    return box
  }

  let count = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    count++
    const parent = node.parentElement!
    if (!node.textContent!.trim() || !isSeen(parent)) continue
    const line = ancestors(parent)
    const layer = layerOf(line)
    range.selectNodeContents(node)
    for (const rect of range.getClientRects()) {
      const {left, top, right, bottom} = cut(rect, line)
      if (right - left < 2 || bottom - top < 2 || right <= 0 || bottom + scrollY <= 0) continue
      const text = node.textContent!.trim().slice(0, 20)
      boxes.push({text, left, top: top + scrollY, right, bottom: bottom + scrollY, node: count, layer})
    }
  }
  return boxes
}
