/**
 * The shapes that implementations of CommonMark are tried with (cmark, test/pathological_tests.py), and of GFM.
 */
import {count, nest, repeat, type Shape, type Shapes} from './shape.ts'

const then =
  (...parts: readonly Shape[]): Shape =>
  (length) =>
    parts.map((part) => part(Math.floor(length / parts.length))).join('')

export const markdownShapes: Shapes = {
  'nested strong emphasis': nest('*a **a ', 'b', ' a** a*'),
  'many emphasis closers with no openers': repeat('a_ '),
  'many emphasis openers with no closers': repeat('_a '),
  'many strong closers with no openers': repeat('a** '),
  'many link closers with no openers': repeat('a]'),
  'many link openers with no closers': repeat('[a'),
  'mismatched openers and closers': repeat('*a_ '),
  'openers and closers of lengths in multiples of 3': (length) => `a**b${repeat('c* ')(length)}`,
  'link openers and emphasis closers': repeat('[ a_'),
  'a bracket that opens a link and one that opens none': repeat('[ (]('),
  'pictures in the words of links': repeat('![[]()'),
  'hard link and emphasis': (length) => repeat('**x [a*b**c*](d)\n')(length),
  'nested brackets': nest('[', 'a', ']'),
  'brackets that nothing closes': repeat('[['),
  'nested block quotes': (length) => `${repeat('> ')(length)}a`,
  'deeply nested lists': count((depth) => `${' '.repeat(Math.min(depth * 2, 600))}* a\n`),
  'list markers on one line': (length) => `${repeat('* ')(length)}a`,
  'NUL in the input': repeat('abc\0de\0'),
  'backticks of growing length': count((size) => `e${'`'.repeat(size)}`),
  'unclosed links A': repeat('[a](<b'),
  'unclosed links B': repeat('[a](b'),
  'unclosed <!--': (length) => `</${repeat('<!--')(length)}`,
  'unclosed <?': repeat('<?'),
  'unclosed <!A': repeat('<!A '),
  'unclosed <![CDATA[': repeat('<![CDATA['),
  'empty lines in nested lists': (length) => `${'- '.repeat(40)}x${repeat('\n')(length)}x\n`,
  'empty lines in a list': (length) => `- a\n${repeat('\n')(length)}  x\n`,
  'many references': then(
    count((at) => `[${at}]: u\n`),
    repeat('[0] ')
  ),
  'references of one name': then(repeat('[a]: u\n'), repeat('[a] ')),
  'many footnotes': count((at) => `[^${at}]: 甲\n\n甲[^${at}]\n\n`),
  'a table of many columns': (length) =>
    `${repeat('|a')(length / 3)}|\n${repeat('|-')(length / 3)}|\n${repeat('|b')(length / 3)}|\n`,
  'a table of many columns and short rows': (length) =>
    `${repeat('|a')(length / 5)}|\n${repeat('|-')(length / 5)}|\n${repeat('|b|\n')((length * 3) / 5)}`,
  'pipes without a table': repeat('a|b\n'),
  escapes: repeat('\\*'),
  'character references': repeat('&#x4e00;&amp;&'),
  'entities without an end': repeat('&a'),
  'addresses that link themselves': repeat('www.a.b(www.'),
  'mail addresses that link themselves': repeat('a.a@a.'),
  tildes: repeat('~a~~b'),
  'task lists': repeat('- [ ] [x]\n'),
  headings: repeat('# a #\n'),
  'headings that are long': (length) => `# ${repeat('# ')(length)}`,
  'code fences': repeat('```a\n'),
  'fences of growing length': count((size) => `${'`'.repeat(size + 2)}\n`),
  'inline HTML': repeat('a<b c="d">'),
  'inline HTML without an end': repeat('<a b="'),
  'attributes without an end': (length) => `<a${repeat(' b="c"')(length)}`,
  'HTML blocks that nest': repeat('<div>\n\n'),
  'HTML whose ends are comments': repeat('<div><!--</div>-->\n\n'),
  'thematic breaks': repeat('* * *\n\n'),
  'a paragraph of many lines': repeat('a\n'),
  'a paragraph of many lines that end with spaces': repeat('a  \n'),
  'ordered lists': count((at) => `${at}. a\n`),
  'lists of every marker in turn': repeat('- a\n+ b\n* c\n'),
  'block quotes that are lazy': repeat('> a\nb\n'),
  'nested quotes and lists': (length) => `${repeat('> - ')(length)}a`,
  'bold in pairs': repeat('**a**'),
  asterisks: repeat('*'),
  underscores: repeat('_'),
  'brackets and exclamation marks': repeat('!['),
  'front matter without an end': (length) => `---\n${repeat('a: b\n')(length)}`,
  'front matter of nested lists': (length) =>
    `---\n${repeat('[')(Math.min(length, 3900))}\n---\n${repeat('甲')(length)}`
}
