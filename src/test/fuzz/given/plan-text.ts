/**
 * Texts as plans print them, by a small grammar: title and number, headings of every shape, items with figures,
 * units and citations, tables, boxes, the frame around it all, and the accidents of typesetting.
 */
import fc from 'fast-check'
import {textOf} from './any-text.ts'

const oneOf = (...words: string[]) => fc.constantFrom(...words)
const numeral = oneOf('一', '二', '三', '四', '五', '十', '十一', '二十')
const digits = fc.integer({min: 0, max: 40}).map(String)
const year = fc.integer({min: 2010, max: 2035}).map(String)
const place = oneOf('某市', '甘肃省', '中卫市', '沙坡头区', '全国', '我市')
const indicator = oneOf(
  '外贸进出口总额',
  '实际使用外资',
  '跨境电商交易额',
  '单位国内生产总值能源消耗',
  '国际货运班列',
  '企业'
)
const amount = fc.oneof(
  fc.integer({min: 0, max: 99_999}).map((cents) => String(cents / 100)),
  digits,
  numeral,
  oneOf('1,200', '1.2.3', '**', '×', '12，300', '两千', '百分之三十', '几', '0.5-0.8', '5~10', '\u{f0b7}6')
)
const unit = oneOf(
  '亿元',
  '亿美元',
  '万美元',
  '%',
  '％',
  '家',
  '个百分点',
  '列',
  '倍',
  '',
  '万人次',
  ' 亿 元'
)
const office = oneOf(
  '市商务局',
  '市发展改革委',
  '省商务厅',
  '市税务局',
  '人民银行中卫市分行',
  '各县（区）人民政府',
  '**局'
)
const offices = fc
  .array(office, {minLength: 1, maxLength: 3})
  .chain((names) => oneOf('、', '，', '；').map((sign) => names.join(sign)))
const number = fc
  .tuple(oneOf('某政发', '甘政办发', '国发'), year, digits)
  .map(([of, y, n]) => `${of}〔${y}〕${n}号`)
const named = oneOf(
  '某省“十四五”开放规划',
  '外商投资法',
  '关于促进外贸的若干措施',
  '某市方案（2023—2027年）',
  '方案》《法',
  ''
)

const clause = fc.oneof(
  fc.tuple(year, indicator, amount, unit).map(([y, i, a, u]) => `到${y}年，${i}达到${a}${u}以上`),
  fc.tuple(indicator, amount, amount, unit).map(([i, a, b, u]) => `${i}由${a}${u}增长到${b}${u}`),
  fc.tuple(indicator, amount).map(([i, a]) => `${i}年均增长${a}%左右`),
  fc.tuple(place, amount, unit).map(([p, a, u]) => `支持${p}培育企业${a}${u}`),
  fc.tuple(named, number).map(([name, n]) => `按照《${name}》（${n}）要求`),
  offices.map((names) => `由${names}牵头`),
  oneOf(
    '加快建设口岸',
    '坚持开放发展',
    '推动数字化转型',
    '不得新设许可',
    '鼓励企业用好政策',
    '详见附件1',
    '（以下简称《方案》）'
  )
)
const sentence = fc
  .tuple(fc.array(clause, {minLength: 1, maxLength: 3}), oneOf('。', '；', '，', '！', '：', ''))
  .map(([clauses, end]) => clauses.join('，') + end)
const duty = fc
  .tuple(oneOf('（责任单位：', '（牵头单位：', '责任单位：', '【'), offices, oneOf('）', '', '。）', '】'))
  .map(([open, names, close]) => open + names + close)
const words = fc
  .tuple(fc.array(sentence, {minLength: 1, maxLength: 3}), fc.option(duty, {nil: ''}))
  .map(([sentences, last]) => sentences.join('') + last)

const marker = fc.oneof(
  fc
    .tuple(oneOf('第', ''), numeral, oneOf('、', '章 ', '条　', '编', '节 ', '，'))
    .map((parts) => parts.join('')),
  fc.tuple(oneOf('（', '('), fc.oneof(numeral, digits), oneOf('）', ')')).map((parts) => parts.join('')),
  fc.tuple(digits, oneOf('.', '．', '、', '', '.1 ', '. ')).map((parts) => parts.join('')),
  fc.tuple(numeral, oneOf('是', '要')).map((parts) => parts.join('')),
  oneOf('①', '⑳', '——', '专栏1 ', '附件2：', '任务3 ', '首先，', '目录', '— ', '# ')
)
const table = fc
  .array(
    fc.array(fc.oneof(indicator, amount, unit, oneOf('', '指标', '单位', '2025年', '注：略')), {
      maxLength: 4
    }),
    {
      minLength: 1,
      maxLength: 4
    }
  )
  .chain((rows) => oneOf('\t', ' | ', '   ').map((bar) => rows.map((row) => row.join(bar)).join('\n')))
const frame = fc.oneof(
  number,
  oneOf(
    '某市人民政府办公室',
    '2023年6月14日',
    '抄送：市委办公室。',
    '各县（区）人民政府：',
    '（此件公开发布）',
    '- 8 -',
    '来源：某网'
  ),
  oneOf(
    '某市开放发展实施方案',
    '关于印发《某市方案》的通知',
    '目　录',
    '一、目标……………3',
    '【打印】【关闭】',
    '讲话',
    '第一章 总则'
  )
)

/** One printed line, mostly. */
export const planLine = fc.oneof(
  {weight: 5, arbitrary: fc.tuple(marker, words).map((parts) => parts.join(''))},
  {weight: 3, arbitrary: words},
  {
    weight: 2,
    arbitrary: fc.tuple(marker, oneOf('发展目标', '总体要求', '附则', '')).map((parts) => parts.join(''))
  },
  {weight: 2, arbitrary: frame},
  {weight: 1, arbitrary: table},
  {weight: 1, arbitrary: textOf(4)}
)

const lineEnd = fc.oneof(
  {weight: 9, arbitrary: fc.constant('\n')},
  {weight: 2, arbitrary: oneOf('\n\n', '\r\n', '\n　　', '\n12\n', '\f', '\r', '\u2028', ' ', '')}
)

/** Of up to `most` lines. */
export function planOf(most: number): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(planLine, lineEnd), {maxLength: most, size: 'max'})
    .map((lines) => lines.map((parts) => parts.join('')).join(''))
}

export const planText = planOf(8)
