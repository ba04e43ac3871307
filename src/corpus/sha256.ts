import {createHash} from 'node:crypto'

/** Hexadecimal digits of the hash of bytes, or of a text in UTF-8. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}

/** The hash of an inline style sheet or script as a Content-Security-Policy names it: `sha256-…` in base 64. */
export function sha256Source(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
