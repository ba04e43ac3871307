/** Where two aligned measures stand on the page of their comparison: `sec_4__sub_2__item_2/sec_3__sub_1__enum_3`. */
export function alignmentAnchor(upper: string, lower: string): string {
  return `${upper}/${lower}`
}
