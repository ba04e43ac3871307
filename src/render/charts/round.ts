/** Pixels as they are written into a chart: two decimals, never -0, so that fixtures stay still. */
export function round(pixels: number): number {
  return Math.round(pixels * 100) / 100 || 0
}
