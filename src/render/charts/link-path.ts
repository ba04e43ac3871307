/** Curves from one point to another that leave and arrive along one axis, as paths. */
import {round} from './round.ts'

export type Point = readonly [x: number, y: number]

/** Leaves and arrives sideways. */
export function linkAcross([fromX, fromY]: Point, [toX, toY]: Point): string {
  const middle = (fromX + toX) / 2
  return path([fromX, fromY], [middle, fromY], [middle, toY], [toX, toY])
}

/** Leaves and arrives upright. */
export function linkDown([fromX, fromY]: Point, [toX, toY]: Point): string {
  const middle = (fromY + toY) / 2
  return path([fromX, fromY], [fromX, middle], [toX, middle], [toX, toY])
}

function path(from: Point, ...curve: readonly Point[]): string {
  return `M${from.map(round)}C${curve.flat().map(round)}`
}
