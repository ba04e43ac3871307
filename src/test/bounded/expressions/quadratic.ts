/**
 * Expressions that take quadratic time on strings made for it, by what keeps the strings short that they are asked
 * about. A test asks each about the string that recheck made, as long as one of its group can get.
 */
export interface QuadraticGroup {
  reason: string
  /** Characters of the longest string they see. */
  most: number
  /** How all strings end that they see. */
  ending?: string
  /** As `wordsOf`. */
  expressions: readonly string[]
}

export const quadratic: readonly QuadraticGroup[] = [
  {
    reason: 'They see a stretch that was cut out of the text: at most 2,048 characters.',
    most: 2048,
    expressions: [
      '/(?:^|[，。；])(?!.*(?:上述|这些|各项|确保))[^，。；]{0,30}(?:以下|如下|主要|预期|发展|具体|方面)[^，。；]{0,6}(?:目标|指标)(?:是|为|如下)?$/',
      '/(?:不断|持续|稳步|逐步|大幅|快速|较快|进一步|首次|已|再)*(?:增长|扩大|提高|提升|加快|实现|下降|降低|达到|突破|完成|增加|优化|攀升|回升)/',
      '/(?:等|的|以上|达到?|增长|提高|下降|超过|[和及与、])+$/',
      String.raw`/<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i`,
      String.raw`/[\d.,，%％万亿千百]+$/`,
      String.raw`/[\s　]*(?:[（(][^（）()]{1,20}[）)][\s　]*)*$/`,
      String.raw`/[^。！？!?\n\t]*$/`,
      '/[^，,；;。：:（(]*$/',
      String.raw`/[^；;。\n]*$/`,
      '/[。！？](?:[一二三四五六七八九十]{1,3}、|[（(【])[^。；]*$/',
      '/[》”]+$/',
      String.raw`/^(?:为|(?:根据|依据)[^。\n]{2,}[，,]为)[^。\n]{4,}制[定订](?:本(?!领域|地|单位|部门|级|区|市|县|省)|(?:以下|如下)(?:办法|措施|政策|意见|方案))/`,
      '/年内(?:累计)?(?:建成|新增|培育|引进|形成)[^。；;]*$/'
    ]
  },
  {
    reason: 'They see a line of at most 60 characters, or no more than its first 60.',
    most: 60,
    expressions: [
      String.raw`/^(\D{4,60}?)\s*\d{4}年/`,
      String.raw`/^[-—–－·•\s第]*(?:\d{1,4}|[ivxlc]{1,7})(?:\s*[/／]\s*\d{1,4})?[-—–－·•\s页]*(?:[，,\s/]*共\s*\d{1,4}\s*页)?$/i`,
      String.raw`/记者(?:[\s　]+\p{Script=Han}{1,4})+[\s　]*摄?$|记者\p{Script=Han}{2,4}摄$|[\s　]摄$|^(?!\d{4}年|听取)\S{2,24}(?<![长席理])作政府工作报告。?$/u`
    ]
  },
  {
    reason: 'It sees lines that end in a bracket: the first one that opens is the last that is tried.',
    most: 200_000,
    ending: '）',
    expressions: [String.raw`/[（(〔](?:责任单位|牵头|配合|[^（）()〔〕]*负责[）)]$)[\s\S]*[）)〕]$/`]
  },
  {
    reason:
      'They see a code of a division, the number of a section, a value with its unit, 60 characters of a name.',
    most: 120,
    expressions: ['/(?:00)+$/', '/[-.]+$/', String.raw`/[、.．\s]+$/`, String.raw`/^(.*\d\S*) (\D+)$/`]
  },
  {
    reason: 'They see a title, of at most 500 characters, or one behind its issuer.',
    most: 1000,
    expressions: [
      '/(?:关于)?(?:转发|印发)(?:修订后的)?(?<title>.+?)的(?:通知|函|公告)$/',
      '/^(?:.*?关于)?(?:印发|转发|发布|公布|下发)(?<title>.{4,})的(?:通知|公告|函|决定|命令)$/',
      '/“?(?<short>十?[一二三四五六七八九]|十)五”?(?=[^“”]*(?:规划|计划|纲要|方案|报告|要点)|[^“”]*$)/'
    ]
  },
  {
    reason: 'They see style sheets, drawings, addresses and tables of the project itself.',
    most: 2000,
    expressions: [
      String.raw`/(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<end>,|\r\n|$)/g`,
      String.raw`/(?<![\w-])(--[\w-]+):([^;]+);/g`,
      String.raw`/(\b(?:from|import)\s*\(?\s*')([^']+)(')/g`,
      String.raw`/, url\(\.\/files\/[^)]+\.woff\) format\('woff'\)/g`,
      String.raw`/<[^">]*(?:"[^"]*"[^">]*)*>|\]\]>/g`,
      String.raw`/<style>(.*?)<\/style>/s`,
      '/[^/]*$/',
      String.raw`/\/*$/`,
      String.raw`/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g`,
      String.raw`/\d+(?:\.\d+)?(?:亿美元|万美元|亿元|万元|万人|万吨|个百分点|公里|个|家|人|%)/g`,
      String.raw`/^\s+([\w-]+):\s*(.+)$/`,
      String.raw`/url\(\.\/files\/([^)]+\.woff2)\)/g`
    ]
  }
]
