/**
 * Brings a reader who comes back to the results to where they left them: the browser looks for the place before
 * there are any.
 */
const key = () => `place ${location.pathname}${location.search}`

addEventListener('pagehide', () => {
  try {
    sessionStorage.setItem(key(), String(scrollY))
  } catch {}
})

/** Once, after the first results are drawn. */
export function comeBack() {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (entry?.type !== 'back_forward') return
  try {
    const top = Number(sessionStorage.getItem(key()))
    if (top > 0) scrollTo({top, behavior: 'instant'})
  } catch {}
}
