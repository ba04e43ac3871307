/**
 * What of a text arrives, where a format cannot carry all of it however it is written. Everything else arrives as it
 * is, which a test holds against thousands of texts; nothing here is left to a reader's discretion.
 */

/** Files are UTF-8: half of a surrogate pair has no bytes there and becomes U+FFFD. */
export function carriedByBytes(words: string): string {
  return words.toWellFormed()
}

/** Characters no XML file can hold, however they are written. */
const noXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** They are left out. */
export function carriedByXml(words: string): string {
  return carriedByBytes(words.replace(noXml, ''))
}

/** A carriage return is a line feed to readers; U+0000 is left out. */
export function carriedByHtml(words: string): string {
  return carriedByHtmlValue(words.replaceAll('\0', ''))
}

/** The same in attributes and titles, where U+0000 becomes U+FFFD. */
export function carriedByHtmlValue(words: string): string {
  return carriedByBytes(words).replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd')
}
