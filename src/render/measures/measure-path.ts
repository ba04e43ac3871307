/** The address of a measure's own page: `/measures/zhongwei-2023/sec_3__sub_5__item_11/`. */
export function measurePath(document: string, measure: string): string {
  return `/measures/${document}/${measure}/`
}
