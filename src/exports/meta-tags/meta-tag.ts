/** `<meta name content>` */
export interface MetaTag {
  name: string
  content: string
}

/** What is not known has no tag. */
export function toMetaTags(pairs: readonly (readonly [string, string | null | undefined])[]): MetaTag[] {
  return pairs.flatMap(([name, content]) => (content ? {name, content} : []))
}
