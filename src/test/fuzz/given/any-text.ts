/**
 * Any text at all: words of plans, words that mean something to a format, and every sort of character there is,
 * mixed. Small, because there are many.
 */
import fc from 'fast-check'

/** Ends of scripts and sections, references, formulas, addresses that run, ends of lines. */
const hostile = [
  ...[
    '</script>',
    '<script>',
    '<!--',
    '-->',
    '<!',
    '</title>',
    '</style>',
    '<b>',
    '<',
    '>',
    ']]>',
    '<![CDATA['
  ],
  ...[
    '&#x',
    '&#60;',
    '&#x0;',
    '&lt;',
    '&amp',
    '&',
    ';',
    '"',
    "'",
    '`',
    '\\',
    '\\u003c',
    '{',
    '}',
    '${',
    '{{'
  ],
  ...[
    '=cmd|',
    '=1+1',
    '+1',
    '-1',
    '@SUM(',
    '＝1',
    '%',
    '%0',
    '#',
    '?',
    '../',
    '/',
    'javascript:',
    'data:',
    '://'
  ],
  ...[
    '\r',
    '\n',
    '\r\n',
    '\n\n',
    '\t',
    ',',
    '|',
    '---\n',
    '__proto__',
    'constructor',
    '](',
    '![',
    '*',
    '**',
    '_'
  ],
  ...['~', '^', '$', '  - ', 'TI  - ', 'ER  - ', '--', "''", '@misc{', ':', '- ', '1. ', '    ', '<?xml ']
]

/** Nobody sees them, or they change how others are seen. */
const odd = [
  ...[
    '\0',
    '\x01',
    '\x08',
    '\v',
    '\f',
    '\x1b',
    '\x1f',
    '\x7f',
    '\x80',
    '\x85',
    '\x9f',
    '\xa0',
    '\xad',
    '\ufeff'
  ],
  ...['\u200b', '\u200d', '\u200e', '\u2028', '\u2029', '\u202e', '\u2066', '\u2069', '\u3000', '\u180e'],
  ...[
    '\u0301',
    '\u20e3',
    '\ufe0f',
    '\ud800',
    '\udbff',
    '\udc00',
    '\udfff',
    '\ufffd',
    '\ufffe',
    '\uffff',
    '\ue010'
  ],
  ...['\u{1fffe}', '\u{10ffff}', '\u{e0061}', '𠮷', '👨‍👩‍👧', '🇨🇳', 'İ', 'ß', 'ﬁ', '①', '％', '⼈', 'é']
]

const plan = [
  ...[
    '某市',
    '到2025年',
    '达到2.16亿美元',
    '以上',
    '（责任单位：市商务局）',
    '《某省规划》',
    '“十四五”',
    '一、',
    '（一）'
  ],
  ...[
    '1.',
    '第一条 ',
    '促进外资',
    '发展',
    '，',
    '。',
    '；',
    '、',
    '：',
    '—',
    '…',
    '〔2023〕2号',
    '专栏1',
    ' ',
    'A',
    '0'
  ]
]

const one = fc.integer({min: 0, max: 0x10_ffff}).map(toSign, (sign) => {
  if (typeof sign === 'string' && sign !== '' && toSign(sign.codePointAt(0)!) === sign)
    return sign.codePointAt(0)!
  throw new Error('not one sign')
})

/** Halves of pairs too. */
function toSign(code: number): string {
  return String.fromCodePoint(code)
}

const piece = fc.oneof(
  {weight: 6, arbitrary: fc.constantFrom(...hostile)},
  {weight: 5, arbitrary: fc.constantFrom(...plan)},
  {weight: 4, arbitrary: fc.constantFrom(...odd)},
  {weight: 3, arbitrary: one}
)

/** Up to `most` pieces. What was kept of it can be made smaller too. */
export function textOf(most: number): fc.Arbitrary<string> {
  return fc.string({unit: piece, maxLength: most, size: 'max'})
}

export const anyText = textOf(12)
