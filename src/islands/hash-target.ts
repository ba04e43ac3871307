/**
 * The element the address points at, `null` where it points at none: `#sec_2`, `#%E7%94%B2`, and `#%` as somebody
 * may have typed it. A text directive behind it says no more than where in the element.
 */
export function hashTarget(): HTMLElement | null {
  const written = location.hash.slice(1).split(':~:')[0]!
  try {
    return document.getElementById(decodeURIComponent(written))
  } catch {
    return document.getElementById(written)
  }
}
