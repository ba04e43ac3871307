/** Encodes a text in GB18030's one- and two-byte part; throws for a character that has neither. */
export function toGb18030(text: string): Uint8Array {
  const table = twoByteTable()
  return Uint8Array.from(
    [...text].flatMap((character) => {
      if (character < '\u0080') return [character.charCodeAt(0)]
      const bytes = table.get(character)
      if (!bytes) throw new Error(`no two-byte code for ${character}`)
      return bytes
    })
  )
}

function twoByteTable(): Map<string, number[]> {
  const decoder = new TextDecoder('gb18030')
  const table = new Map<string, number[]>()
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      const character = decoder.decode(Uint8Array.of(first, second))
      if (character.length === 1 && character !== '\ufffd') table.set(character, [first, second])
    }
  }
  return table
}
