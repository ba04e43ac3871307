/** A text of some length that is made to cost more than its length: the same words nested or strung together. */
export type Shape = (length: number) => string

export type Shapes = Readonly<Record<string, Shape>>

/** `words` over and over, up to `length` units. */
export function repeat(words: string): Shape {
  return (length) => words.repeat(Math.max(1, Math.floor(length / words.length)))
}

/** `open` n times, `inner`, `close` n times. */
export function nest(open: string, inner: string, close: string): Shape {
  return (length) => {
    const times = Math.max(1, Math.floor((length - inner.length) / (open.length + close.length)))
    return open.repeat(times) + inner + close.repeat(times)
  }
}

/** Pieces that differ by their number, until there are `length` units. */
export function count(piece: (number: number) => string): Shape {
  return (length) => {
    const pieces: string[] = []
    for (let made = 0, number = 1; made < length; number++) {
      pieces.push(piece(number))
      made += pieces.at(-1)!.length
    }
    return pieces.join('')
  }
}
