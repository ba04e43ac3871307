const base = import.meta.env.BASE_URL

/** Where the site stands in this browser: https://example.org/plans/. */
export function siteRoot(): URL {
  return new URL(base, location.origin)
}

/** /documents/ → /plans/documents/; what is no path from the root of the site stays. */
export function placePath(address: string): string {
  return /^\/(?!\/)/.test(address) ? base + address.slice(1) : address
}
