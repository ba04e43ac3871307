/**
 * What a quantitative statement says, once read. The words of design and contract:
 *
 *     到2025年，全市实际使用外资总额由2022年的1.08亿美元增长到2025年的2.16亿美元
 *                                                        ^^^^ valueText  ^^^^ unit
 */
import {z} from 'zod'

export const figureStatuses = ['target', 'achieved', 'baseline', 'condition', 'context'] as const
export const comparators = ['=', '>=', '>', '<=', '<', '~'] as const
export const changes = ['level', 'increase', 'growth', 'multiple', 'share'] as const

export const figureSchema = z.object({
  /** As printed, and where (in the passage's text; the factory's caller maps it to the source). */
  valueText: z.string(),
  valueStart: z.int(),
  valueEnd: z.int(),
  /** As meant: 二十 → 20, 翻一番 → 2 (倍); `null` where masked. */
  value: z.number().nullable(),
  valueMax: z.number().nullable(),
  /** As written, multiplier included: 亿美元, 万户. */
  unit: z.string(),
  comparator: z.enum(comparators),
  /** Canonical name where the lexicon has one, else its own words; empty where none could be read. */
  indicator: z.string(),
  status: z.enum(figureStatuses),
  year: z.int().nullable(),
  baseYear: z.int().nullable(),
  baseValue: z.number().nullable(),
  change: z.enum(changes).nullable(),
  cumulative: z.boolean(),
  masked: z.boolean(),
  /** 力争, 确保, 预期 … as written. */
  strength: z.string().nullable(),
  /** 全市, 全省 … as written. */
  scope: z.string().nullable()
})

export type FigureValue = z.output<typeof figureSchema>
