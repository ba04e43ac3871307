/** A text is a document already: it stays as it is, byte for byte. */
import {decode} from '../../policy/1-text/decode.ts'
import {type Converted, refuse} from './converted.ts'
import {sniff} from './sniff.ts'

export function fromText(bytes: Uint8Array): Converted {
  if (sniff(bytes) === 'html') refuse('里面是网页（HTML），不是纯文本；请把扩展名改为 .html')
  const {source, encoding} = decode(bytes)
  return {text: source, encoding, headings: [], about: {}, remarks: []}
}
