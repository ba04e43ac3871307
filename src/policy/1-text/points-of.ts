import {bisectRight} from 'd3-array'
import {matchesOf} from './matches.ts'

/**
 * Line and column, both from 1, of any place in a text. A line ends with LF, CR or both.
 *
 *     一、总体要求⏎二、主要任务
 *                  ^            line 2, column 2
 */
export function pointsOf(source: string): (place: number) => {line: number; column: number} {
  const starts = [0, ...matchesOf(source, /\r\n?|\n/g).map(({index, 0: end}) => index + end.length)]
  return (place) => {
    const line = bisectRight(starts, place)
    return {line, column: place - starts[line - 1]! + 1}
  }
}
