/** Words of the timeline of documents. */
import {count, date} from '../ui-strings.ts'
import {copies} from './targets.ts'

const years = (start: number, end: number) => (start === end ? `${start}` : `${start}—${end}`)

export const timelineWords = {
  years,
  title: (documents: number, planned: number, first: number, last: number) => {
    const whole = `${copies(documents)}文件`
    const had = planned === documents ? `${whole}都有规划期` : `${whole}里${copies(planned)}有规划期`
    return first === last ? `${had}，都是 ${first} 年` : `${had}，从 ${first} 到 ${last} 年`
  },
  /** Where no document has a period. */
  titleOfDates: (documents: number, dated: number, first: string, last: string) => {
    const whole = `${copies(documents)}文件`
    const had = dated === documents ? `${whole}都有成文日期` : `${whole}里${copies(dated)}有成文日期`
    return first === last ? `${had}，都在 ${first} 年` : `${had}，从 ${first} 到 ${last} 年`
  },
  unit: '一行一份文件，上级在前，同级的先成文的在前；横轴为年，刻度在年初',
  legend: {period: '规划期', issued: '成文日期'},
  chartTitle: (rows: number) => `${copies(rows)}文件的成文日期和规划期`,
  description: (from: number, to: number) =>
    `横轴从 ${from} 年初到 ${to} 年初，横条为规划期，圆点为成文日期；没有记载的写在行里，不作图。`,
  noPeriod: '规划期未载',
  noDate: '成文日期未载',
  nothing: '成文日期、规划期未载',
  value: (name: string, told: readonly string[]) => `${name}　${told.join('，')}`,
  issued: (iso: string) => `${date(iso)}成文`,
  period: (start: number, end: number) => `规划期 ${years(start, end)} 年`,
  supplied: '（编者所补）',
  rest: (rest: number, most: number) =>
    `图里是时间最近的 ${count(most)} 份，另有 ${copies(rest)}只在数据表里。`,
  columns: {document: '文件', level: '层级', issued: '成文日期', start: '规划期起', end: '规划期止'},
  noLevel: '地区未载'
} as const
