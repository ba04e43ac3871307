/** From one provision to the next: its ¶ gets the focus, its row stands right below the strip. */
import {lastAbove} from './last-above.ts'

/** Pixels from the top of the screen above which a provision has begun. */
const readingLine = 112

/** `from`: where the reader is; where that is no provision, the one on top of the screen is meant. */
export function stepFrom(from: Element | null, by: number): void {
  const stops = [...document.querySelectorAll('.document a.pilcrow, .neighbours [rel=next]')].filter((stop) =>
    stop.checkVisibility()
  ) as HTMLAnchorElement[]
  const row = from?.closest('.row, .neighbours')
  const here = row ? stops.findIndex((stop) => row.contains(stop)) : -1
  const stop = stops[(here < 0 ? lastAbove(stops, readingLine) : here) + by]
  if (!stop) return
  stop.focus({preventScroll: true})
  const place = stop.closest('.row') ?? stop
  place.scrollIntoView({behavior: 'instant'})
}
