import type {TextBox} from './text-boxes.ts'

/** Boxes may share so many pixels each way: an edge, a hanging stop, a rounded half. */
const tolerance = 2

/** One line for each two texts that lie on each other: `“目标”与“责任单位”叠了 12×8 px，在 340,1200`. Pure. */
export function findOverlaps(boxes: readonly TextBox[]): string[] {
  const found: string[] = []
  const open: TextBox[] = []
  for (const box of boxes.toSorted((one, other) => one.top - other.top)) {
    const still = open.filter(({bottom}) => bottom > box.top)
    for (const other of still) {
      if (other.layer !== box.layer) continue
      // What an ellipsis cuts short has two boxes on its one line.
      if (other.node === box.node && other.top === box.top) continue
      const left = Math.max(box.left, other.left)
      const width = Math.min(box.right, other.right) - left
      const height = Math.min(box.bottom, other.bottom) - box.top
      if (width <= tolerance || height <= tolerance) continue
      found.push(
        `“${other.text}”与“${box.text}”叠了 ${Math.round(width)}×${Math.round(height)} px，` +
          `在 ${Math.round(left)},${Math.round(box.top)}`
      )
    }
    open.splice(0, Number.POSITIVE_INFINITY, ...still, box)
  }
  return found
}
