/** Words of a page that says where another one went. */
export const redirectWords = {
  title: '这一页换了网址',
  went: '现在在：',
  /** So that what was noted down can be mended. */
  was: '原来的网址：'
} as const
