/** Ids become addresses and names of files: gansu-2016. */
export function isDocumentId(id: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)
}
