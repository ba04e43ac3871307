/**
 * Pieces of a page → its lines, from top to bottom.
 *
 *     中卫市 | 人 | 民政府          one line: they stand on the same height
 *     指标        2020年    2025年   wide gaps part columns: two spaces, as the tree reads them
 *     　　到2025年……              where the line begins and ends tells paragraphs apart
 */
import type {Page, Piece} from './read-pages.ts'

export interface Row {
  text: string
  x: number
  y: number
  /** How far down the page: 0 … 1. */
  depth: number
  right: number
  size: number
}

/** Pieces this far apart in height, in sizes of type, stand on one line; [1] above it does, too. */
const sameLine = 0.5
/** Gaps in sizes of type: a space between Latin words, one between Han, a column. */
const [wordGap, hanGap, columnGap] = [0.18, 0.75, 1.6]

export function toRows({pieces, height}: Page): Row[] {
  const lines: Piece[][] = []
  for (const piece of [...pieces].sort((one, other) => one.y - other.y)) {
    const line = lines.at(-1)
    const base = line && median(line.map(({y}) => y))
    const size = line && Math.max(piece.size, ...line.map((each) => each.size))
    if (line && Math.abs(piece.y - base!) < size! * sameLine) line.push(piece)
    else lines.push([piece])
  }
  return lines.filter((line) => line.some(({text}) => text.trim() !== '')).map((line) => toRow(line, height))
}

function toRow(pieces: Piece[], height: number): Row {
  pieces.sort((one, other) => one.x - other.x)
  const [first] = pieces
  let text = ''
  let right = first!.x
  for (const piece of pieces) {
    // A space is as wide as the gap that it was made of: the words behind it tell.
    if (/^ +$/.test(piece.text)) {
      if (!/\s$/.test(text)) text += ' '
      continue
    }
    const gap = (piece.x - right) / piece.size
    if (text.trim() !== '' && gap > columnGap) text = `${text.trimEnd()}  `
    else if (gap > wordGap && isLatin(text.at(-1)) && isLatin(piece.text[0])) text += ' '
    else if (gap > hanGap && !/\s$/.test(text)) text += '　'
    text += piece.text
    right = Math.max(right, piece.x + piece.width)
  }
  // An indent that was typed is where the words begin, too.
  const y = median(pieces.map((piece) => piece.y))
  const indent = /^　*/.exec(text)![0].length
  return {
    text: closeUp(text.trim()),
    x: first!.x + indent * first!.size,
    y,
    depth: y / height,
    right,
    size: Math.max(...pieces.map(({size}) => size))
  }
}

const loose = /(?<=[\u2e80-\uffef“”‘’])[ ](?=[\u2e80-\uffef“”‘’\d])|(?<=\d)[ ](?=[\u2e80-\uffef“”‘’])/g
const fewestLoose = 3
const looseShare = 0.12

/** 智 能 机 器 人: a line that was stretched to its width; 省长 任振鹤 keeps its space. */
function closeUp(text: string): string {
  const spaces = text.match(loose)?.length ?? 0
  return spaces >= fewestLoose && spaces > text.length * looseShare ? text.replace(loose, '') : text
}

const isLatin = (sign: string | undefined) => sign !== undefined && /[\x21-\x7e]/.test(sign)

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? 0
}
