/**
 * A quantity: a number with its unit and the words that bound it.
 *
 *     力争突破120亿元
 *         ^^ > ^^^ value ^^ unit
 */
import type {Spot} from '../../2-tree/nodes.ts'
import type {Dimension} from './lexicon.ts'
import type {NumberToken} from './numbers.ts'
import type {FigureValue} from './value.ts'

export interface Quantity extends Spot {
  /** The number alone, as printed. */
  valueStart: number
  valueEnd: number
  value: number | null
  valueMax: number | null
  unit: string
  /** `null` where only a multiplier is printed: 最高100万. */
  dimension: Dimension | null
  comparator: FigureValue['comparator']
  /** A comparator is printed. */
  said: boolean
  /** The comparator stands behind: 500万元以上. */
  suffixed: boolean
  script: NumberToken['script']
  bare: boolean
  fraction: boolean
  /** Where the last threshold inside what is counted ends: 10家以上规模超过1000万美元的…企业. */
  through?: number
  /** The threshold before it: 过1亿美元 of 年进出口过1亿美元的企业10家. */
  over?: Quantity
}
