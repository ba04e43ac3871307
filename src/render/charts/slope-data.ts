/** What a slope shows: how an indicator went, and how it was planned to go. */

/** 以上, 突破 open upwards, 以内 downwards, 左右 is about. */
export type SlopeSign = 'up' | 'down' | 'about'

export interface ReachedPoint {
  year: number
  /** In the unit of the axis. */
  value: number
  /** Upper end of a range. */
  valueMax: number | null
  sign: SlopeSign | null
  /** Beside the dot: 突破 120. */
  label: string
  /** Under the pointer: 甘肃规划　2020 年　目标突破 120 亿美元. */
  words: string
}

export interface PlannedPoint extends ReachedPoint {
  /** Where the document counts it from. */
  from: {year: number; value: number} | null
  /** 预期性: only if the text says so. */
  expected: boolean
}

export interface SlopeLine {
  /** Written at its end; `null` where there is one line only. */
  name: string | null
  reached: ReachedPoint[]
  planned: PlannedPoint[]
}

export interface SlopeData {
  /** What is to be seen, in one sentence. */
  title: string
  unit: string
  lines: SlopeLine[]
}
