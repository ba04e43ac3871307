import type {Page} from 'playwright-core'

/** What may not lie on anything else of a document: words, headings, tables, notes and the lines that unfold them. */
const parts = '.para, .heading, .table-scroll, .table-note, .note, .notes > summary, .note-more > summary'

/** Every two boxes of the text that lie on one another, told by their first words; empty where none do. */
export function findBoxOverlaps(page: Page): Promise<{boxes: number; overlaps: string[]}> {
  return page.evaluate((selector) => {
    const boxes = [...document.querySelectorAll(`.document :is(${selector})`)]
      .filter((element) => element.checkVisibility({contentVisibilityAuto: true}))
      .map((element) => ({element, box: element.getBoundingClientRect()}))
      .filter(({box}) => box.width > 0 && box.height > 0)
      .sort((one, other) => one.box.top - other.box.top)
    const overlaps: string[] = []
    boxes.forEach(({element, box}, at) => {
      for (const below of boxes.slice(at + 1)) {
        if (below.box.top > box.bottom - 1) break
        const beside = below.box.left > box.right - 1 || below.box.right < box.left + 1
        if (beside || element.contains(below.element) || below.element.contains(element)) continue
        overlaps.push([element, below.element].map((each) => each.textContent.slice(0, 24)).join(' × '))
      }
    })
    return {boxes: boxes.length, overlaps}
  }, parts)
}

/** Opens what is folded: notes, further notes, the notice before the plan. */
export function openFolds(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('.document details')) fold.open = true
  })
}
