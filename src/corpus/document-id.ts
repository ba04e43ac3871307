/** Names that Windows keeps for devices, whatever is written behind them: nul, nul.txt. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** A file's name has room for 255 bytes, and what follows the id takes some of them. */
const longest = 100

/** Ids become addresses and names of files on every system: gansu-2016. */
export function isDocumentId(id: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) && id.length <= longest && !devices.test(id)
}
