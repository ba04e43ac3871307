/** Descriptions of documents that a reader of YAML stumbles over. */
import {count, nest, repeat, type Shapes} from './shape.ts'

export const yamlShapes: Shapes = {
  'nested lists': nest('[', '', ']'),
  'nested maps': nest('{a: ', '', '}'),
  'lists that nothing closes': repeat('['),
  'maps that nothing closes': repeat('{a: '),
  'nested dashes': repeat('- '),
  'keys that indent ever more': count((depth) => `${' '.repeat(depth)}a:\n`),
  keys: count((at) => `a${at}: b\n`),
  'the same key': repeat('a: b\n'),
  'question marks': repeat('? '),
  anchors: count((at) => `- &a${at} b\n`),
  'aliases of aliases': count((at) => `a${at}: &a${at} [*a${at - 1},*a${at - 1},*a${at - 1}]\n`),
  'aliases of one anchor': (length) => `- &a [b]\n${repeat('- *a\n')(length)}`,
  merges: (length) => `a: &a {b: c}\n${repeat('<<: *a\n')(length)}`,
  tags: repeat('!!a '),
  'quotes that nothing closes': repeat('"a\n'),
  'long quotes': (length) => `title: "${repeat('\\u4e00')(length)}"`,
  blocks: repeat('a: |\n b\n'),
  tabs: repeat('\t'),
  comments: repeat('#'),
  commas: repeat(','),
  colons: repeat(':'),
  documents: repeat('---\n'),
  'long scalars': repeat('a '),
  'long numbers': repeat('1')
}
