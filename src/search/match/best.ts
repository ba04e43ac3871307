/**
 * The first so many of a long list, without sorting all of it: a heap of those kept so far, the last of them on
 * top.
 */

/** Places 0 … `count` − 1, those of greater worth first, equals in rising order; at most `limit`. */
export function best(count: number, worth: (place: number) => number, limit: number): Uint32Array {
  const isBehind = (one: number, other: number) => {
    const difference = worth(one) - worth(other)
    return difference < 0 || (difference === 0 && one > other)
  }
  const inOrder = (one: number, other: number) => worth(other) - worth(one) || one - other
  if (limit >= count) return Uint32Array.from({length: count}, (_, place) => place).sort(inOrder)
  const heap: number[] = []
  for (let place = 0; place < count; place++) {
    if (heap.length < limit) rise(heap, heap.push(place) - 1, isBehind)
    else if (limit > 0 && isBehind(heap[0]!, place)) {
      heap[0] = place
      sink(heap, isBehind)
    }
  }
  return Uint32Array.from(heap.sort(inOrder))
}

type Behind = (one: number, other: number) => boolean

function rise(heap: number[], from: number, isBehind: Behind) {
  let at = from
  while (at > 0) {
    const above = (at - 1) >> 1
    if (!isBehind(heap[at]!, heap[above]!)) return
    swap(heap, at, above)
    at = above
  }
}

function sink(heap: number[], isBehind: Behind) {
  let at = 0
  for (;;) {
    const left = at * 2 + 1
    let last = at
    if (left < heap.length && isBehind(heap[left]!, heap[last]!)) last = left
    if (left + 1 < heap.length && isBehind(heap[left + 1]!, heap[last]!)) last = left + 1
    if (last === at) return
    swap(heap, at, last)
    at = last
  }
}

function swap(heap: number[], one: number, other: number) {
  const kept = heap[one]!
  heap[one] = heap[other]!
  heap[other] = kept
}
