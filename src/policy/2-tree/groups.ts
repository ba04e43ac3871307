/**
 * Headings that group articles: where articles count on through 一、 and 二、, these stand above them, and not
 * below as a list in an article would.
 *
 *     一、培育产业 ⏎ 第一条…… ⏎ 第二条…… ⏎ 二、拓展场景 ⏎ 第三条……
 *     ^^                                  ^^            ^^^^^^ the article after it goes on counting
 */
import type {Opening} from './constructs.ts'

/** What may group articles, and its rank above them, the outer one first. */
const ranks: readonly (readonly [name: string, rank: number])[] = [
  ['section', 3.4],
  ['sub', 3.7]
]

/** The same openings, those that group articles raised above them. */
export function raiseGroups(openings: readonly (Opening | null)[]): (Opening | null)[] {
  const read = openings.filter((opening) => opening !== null)
  const raised = new Map(ranks.filter(([name]) => groupsArticles(read, name)))
  if (raised.size === 0) return [...openings]
  return openings.map((opening) => {
    const rank = opening && raised.get(opening.construct.name)
    return opening && rank ? {...opening, construct: {...opening.construct, rank}} : opening
  })
}

/** They count through without starting again, and each is followed by the next article. */
function groupsArticles(openings: readonly Opening[], name: string): boolean {
  let [groups, articles] = [0, 0]
  let awaits = false
  for (const {construct, number} of openings) {
    if (construct.name === name) {
      if (awaits || number !== groups + 1) return false
      groups++
      awaits = true
    } else if (construct.name === 'article') {
      if (awaits && number !== articles + 1) return false
      articles = number ?? articles
      awaits = false
    }
  }
  return groups >= 2 && !awaits && articles > groups
}
