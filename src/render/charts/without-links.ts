import type {Element, ElementContent} from 'hast'

/** A chart of made-up rows leads nowhere: its links become groups. */
export function withoutLinks(chart: Element): Element {
  return {...chart, children: chart.children.map(unlink)}
}

function unlink(content: ElementContent): ElementContent {
  if (content.type !== 'element') return content
  const inside = withoutLinks(content)
  return inside.tagName === 'a' ? {...inside, tagName: 'g', properties: {}} : inside
}
