/** Full-width forms half, letters small: how texts are compared here, apart from how our engine reads them. */
export function plainForm(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
