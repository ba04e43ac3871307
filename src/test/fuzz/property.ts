/**
 * What must hold of anything that is given. A property is one entry of a list in `properties/`; the tests and
 * `npm run fuzz` run all of them by one runner.
 */
import type {Arbitrary} from 'fast-check'

export interface Property<Given = unknown> {
  /** A sentence joined by hyphens, which files and the command line can name: `reading-loses-nothing`. */
  name: string
  /** What JSON carries, so that a counterexample can be kept: text and numbers, bytes as a list of numbers. */
  given: Arbitrary<Given>
  /** Throws where it does not hold. */
  holds(given: Given): void | Promise<void>
  /** Ten times as many cases as runs were asked for, so many in one run, where a reader is slow to start. */
  together?: Together<Given>
}

interface Together<Given> {
  count: number
  /** Throws where it does not hold for one of them. */
  hold(all: readonly Given[]): void | Promise<void>
}

export function defineProperty<Given>(property: Property<Given>): Property {
  return property as Property
}
