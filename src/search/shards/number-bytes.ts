/**
 * Numbers as bytes, seven bits each, small ones in one: rising places are written as steps.
 */

export interface ByteWriter {
  readonly length: number
  put(number: number): void
  /** Rising numbers, each as the step from the one before. */
  putRising(numbers: ArrayLike<number>): void
  append(bytes: Uint8Array): void
  /** What was written since the last call. */
  take(): Uint8Array<ArrayBuffer>
}

export function createByteWriter(): ByteWriter {
  let bytes = new Uint8Array(1 << 12)
  let length = 0
  const room = (more: number) => {
    if (length + more <= bytes.length) return
    const longer = new Uint8Array(Math.max(bytes.length * 2, length + more))
    longer.set(bytes)
    bytes = longer
  }
  return {
    get length() {
      return length
    },
    put(number) {
      room(5)
      let rest = number
      for (; rest > 0x7f; rest >>>= 7) bytes[length++] = (rest & 0x7f) | 0x80
      bytes[length++] = rest
    },
    putRising(numbers) {
      let before = 0
      for (let at = 0; at < numbers.length; at++) {
        this.put(numbers[at]! - before)
        before = numbers[at]!
      }
    },
    append(more) {
      room(more.length)
      bytes.set(more, length)
      length += more.length
    },
    take() {
      const taken = bytes.slice(0, length)
      length = 0
      return taken
    }
  }
}

export interface ByteReader {
  readonly at: number
  readonly isDone: boolean
  get(): number
  getRising(count: number): Uint32Array
  skip(bytes: number): void
}

export function createByteReader(bytes: Uint8Array, start = 0): ByteReader {
  let at = start
  const get = () => {
    let number = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!
      number |= (byte & 0x7f) << shift
      if (byte < 0x80) return number >>> 0
    }
  }
  return {
    get at() {
      return at
    },
    get isDone() {
      return at >= bytes.length
    },
    get,
    getRising(count) {
      const numbers = new Uint32Array(count)
      let number = 0
      for (let each = 0; each < count; each++) {
        number += get()
        numbers[each] = number
      }
      return numbers
    },
    skip(count) {
      at += count
    }
  }
}
