/**
 * Expressions that take quadratic time on strings made for it. They are asked about one line, one sentence or one title,
 * and a line is no longer than src/corpus/limits.ts allows; scripts read files of the project. A new one is mended, or
 * comes here with its file.
 */
export const knownQuadratic: readonly string[] = [
  // src/accuracy/score-reading.ts
  String.raw`/[。；：;:.]+$/`,
  // src/corpus/convert/convert.ts
  String.raw`/(?<=^\ufeff*)\ufeff|[\0-\x08\x0b-\x1f\x7f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g`,
  // src/corpus/convert/from-html.ts
  String.raw`/<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i`,
  // src/corpus/convert/from-markdown.ts
  String.raw`/(?:^[\p{Script=Han}（《“][^|\r\n]*\r?\n){200}(?=[\p{Script=Han}（《“][^|\r\n]*$)/gmu`,
  // src/corpus/convert/markdown/check-markdown.ts
  String.raw`/^[ \t>]*\|?[ \t]*:?-+:?[ \t]*\|/`,
  // src/corpus/convert/pdf/without-furniture.ts
  String.raw`/^[-—–－·•\s第]*(?:\d{1,4}|[ivxlc]{1,7})(?:\s*[/／]\s*\d{1,4})?[-—–－·•\s页]*(?:[，,\s/]*共\s*\d{1,4}\s*页)?$/i`,
  // scripts/steps/build-site.ts
  String.raw`/#.*$/`,
  // src/exports/csv.ts
  String.raw`/(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<end>,|\r\n|$)/g`,
  // src/exports/light-styles.ts
  String.raw`/(?<![\w-])(--[\w-]+):([^;]+);/g`,
  // src/exports/light-styles.ts
  String.raw`/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g`,
  // src/policy/1-text/repairs/unwrap/wraps.ts
  String.raw`/[。！？](?:[一二三四五六七八九十]{1,3}、|[（(【])[^。；]*$/`,
  // src/policy/1-text/repairs/unwrap/wraps.ts
  String.raw`/[《（“(][^》）”)]*$/`,
  // src/policy/2-tree/genres.ts
  String.raw`/[\s　]*(?:[（(][^（）()]{1,20}[）)][\s　]*)*$/`,
  // src/policy/2-tree/genres.ts
  String.raw`/[》”]+$/`,
  // src/policy/2-tree/heads.ts
  String.raw`/[（(〔](?:责任单位|牵头|配合|[^（）()]*负责[）)]$)[\s\S]*[）)〕]$/`,
  // src/policy/2-tree/site.ts
  String.raw`/记者[\s　]+\p{Script=Han}{1,4}(?:[\s　]+\p{Script=Han}{1,4})*[\s　]*摄?$|记者\p{Script=Han}{2,4}摄$|[\s　]摄$|^(?!\d{4}年|听取)\S{2,24}(?<![长席理])作政府工作报告。?$/u`,
  // src/policy/3-facts/figure/clauses.ts
  String.raw`/(?:等|的|以上|达到?|增长|提高|下降|超过|[和及与、])+$/`,
  // src/policy/3-facts/figure/rules.ts
  String.raw`/[^；;。\n]*$/`,
  // src/policy/3-facts/figure/left.ts
  String.raw`/^[，、\s”]+|[，、\s的]+$/g`,
  // src/policy/3-facts/figure/rules.ts
  String.raw`/[^，,；;。！？：:]*$/`,
  // src/policy/3-facts/figure/rules.ts
  String.raw`/年内(?:累计)?(?:建成|新增|培育|引进|形成)[^。；;]*$/`,
  // src/policy/3-facts/figure/subjects.ts
  String.raw`/[^，,；;。：:（(]*$/`,
  // src/policy/3-facts/figure/subjects.ts
  String.raw`/(?:不断|持续|稳步|逐步|大幅|快速|较快|进一步|首次|已|再)*(?:增长|扩大|提高|提升|加快|实现|下降|降低|达到|突破|完成|增加|优化|攀升|回升)/`,
  // src/policy/3-facts/measure/provision.ts
  String.raw`/^(?:为|(?:根据|依据)[^。\n]{2,}[，,]为)[^。\n]{4,}制[定订](?:本(?!领域|地|单位|部门|级|区|市|县|省)|(?:以下|如下)(?:办法|措施|政策|意见|方案))/`,
  // src/policy/3-facts/measure/units.ts
  String.raw`/(?:下列|以下)[^。]*。$/`,
  // src/policy/3-facts/measure/units.ts
  String.raw`/(?:^|[，。；])(?!.*(?:上述|这些|各项|确保))[^，。；]{0,30}(?:以下|如下|主要|预期|发展|具体|方面)[^，。；]{0,6}(?:目标|指标)(?:是|为|如下)?$/`,
  // src/policy/4-links/kinship.ts
  String.raw`/(?:00)+$/`,
  // src/policy/4-links/audits/same-subject.ts
  String.raw`/(?:过|超过|超|突破|达到?|不低于|不少于)?(?<number>\d+(?:\.\d+)?)(?<unit>(?:万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百)?(?:美元|元|人|吨|亩|平方米))(?:人民币)?(?:及?以上)?/g`,
  // src/policy/4-links/citations/normal-names.ts
  String.raw`/^(?:.*?关于)?(?:印发|转发|发布|公布|下发)(?<title>.{4,})的(?:通知|公告|函|决定|命令)$/`,
  // src/policy/4-links/series/governing-words.ts
  String.raw`/[^。！？!?\n\t]*$/`,
  // src/policy/4-links/series/plain-name.ts
  String.raw`/^[-.]+|[-.]+$/g`,
  // src/policy/read-metadata/issuer.ts
  String.raw`/^(\D{4,60}?)\s*\d{4}年/`,
  // src/policy/read-metadata/kind.ts
  String.raw`/“?(?<short>十?[一二三四五六七八九]|十)五”?(?=[^“”]*(?:规划|计划|纲要|方案|报告|要点)|[^“”]*$)/`,
  // src/policy/read-metadata/title.ts
  String.raw`/(?:关于)?(?:转发|印发)(?:修订后的)?(?<title>.+?)的(?:通知|函|公告)$/`,
  // src/render/compare/compare-passages.ts
  String.raw`/\s*\n\s*/g`,
  // src/render/audits/cut-sentence.ts
  String.raw`/[\d.]+$/`,
  // src/render/charts/to-strip-data.ts
  String.raw`/[、.．\s]+$/`,
  // src/render/compare/read-line.ts
  String.raw`/^\s+|\s*\n\s*|\s+$/g`,
  // src/render/indicators/panel-finding.ts
  String.raw`/^(.*\d\S*) (\D+)$/`,
  // src/render/policy-text/figure-spot.ts
  String.raw`/\/.*$/`,
  // src/render/policy-text/source.ts
  String.raw`/[^\S\n]*$/`,
  // src/render/targets/target-kind.ts
  String.raw`/^[十百千万亿]+|[/／].*$/g`,
  // src/search/open-engine.ts
  String.raw`/[^/]*$/`,
  // src/search/show/excerpt.ts
  String.raw`/[\d.,，%％万亿千百]+$/`,
  // src/search/show/passage-link.ts
  String.raw`/[^ \n]*$/`,
  // src/search/show/text-directive.ts
  String.raw`/#[^#]*:~:text=([^&,]+)(?:,([^&,]+))?$/`,
  // src/site-root.ts
  String.raw`/\/*$/`,
  // scripts/steps/add/read-place.ts
  String.raw`/^\s+sha256:\s*'?([0-9a-f]{64})/m`,
  // scripts/steps/bench-search/our-site.ts
  String.raw`/(\b(?:from|import)\s*\(?\s*')([^']+)(')/g`,
  // scripts/steps/bench-search/rules/realistic.ts
  String.raw`/\d+(?:\.\d+)?(?:亿美元|万美元|亿元|万元|万人|万吨|个百分点|公里|个|家|人|%)/g`,
  // scripts/steps/chinese-fonts.ts
  String.raw`/url\(\.\/files\/([^)]+\.woff2)\)/g`,
  // scripts/steps/chinese-fonts.ts
  String.raw`/, url\(\.\/files\/[^)]+\.woff\) format\('woff'\)/g`
]

/** Those recheck does not finish: every repetition in them has a top, or they are asked about short lines only. */
export const notJudged: readonly string[] = [
  // src/corpus/convert/from-markdown.ts
  String.raw`/^---[ \t]*\r?\n([\s\S]{0,4000}?)\r?\n---[ \t]*(?:\r?\n|$)/`,
  // src/policy/2-tree/frame.ts
  String.raw`/^[（(]?\d[\d\s]{3,6}年.{2,12}日(?!之?前|以前).{0,60}(?:会议|大会|常委会|委员会|令|第\d+号|政府|国务院).{0,60}(?:通过|批准|公布|发布|修订|修正|第[一二三四五六七八九十百]+次)[）)]?$/`,
  // src/policy/2-tree/frame.ts
  String.raw`/^[—―─–-]{0,4}[（(]?(?:\d{4}|[〇○零一二三四五六七八九]{4})年.{1,9}日.*(?:会议|大会|全会)/`,
  // src/policy/2-tree/frame.ts
  String.raw`/(?:省长|市长|区长|县长|州长|盟长|主席|总理|主任|书记|局长|厅长|部长)[\s　]*[^\s　]{0,4}(?:[\s　]\S{1,3}){0,2}$|^\p{Script=Han}{2,8}[\s　]+\p{Script=Han}{2,8}·\p{Script=Han}{2,8}$/u`,
  // src/policy/3-facts/citation/after-title.ts
  String.raw`/^[（(，,]?\s*(?:以下|下)(?:统|简|并|合)?称(?:为|[：:])?\s*[“"《]?(?<name>[^”"》）),，。；;]{2,30})[”"》]?[）)]?/`,
  // src/policy/read-metadata/issuer.ts
  String.raw`/日\s*(?:以\s*)?(\p{Script=Han}{3,20}?)令第/u`
]
