/** Names that Windows keeps for devices, whatever is written behind them: nul, nul.txt. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** Parts of pages that list documents by their ids: one of that id would stand there twice. */
const parts = /^(?:main|keys|lists|indicators|partners|citations|conflicts|ambiguous|missing)$/

/** A file's name has room for 255 bytes, and what follows the id takes some of them. */
const longest = 100

/** Ids become addresses, places on pages, and names of files on every system: gansu-2016. */
export function isDocumentId(id: string): boolean {
  const isName = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) && id.length <= longest
  return isName && !devices.test(id) && !parts.test(id)
}
