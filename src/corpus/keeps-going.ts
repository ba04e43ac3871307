/**
 * Whether a document that cannot be read is published as a page that says so (`npm run build -- --keep-going`), or
 * keeps the whole site from being built, as it does by default. The environment carries it to the pages.
 */
export function keepsGoing(): boolean {
  return process.env['KEEP_GOING'] === '1'
}

export function keepGoing(): void {
  process.env['KEEP_GOING'] = '1'
}
