/**
 * What a unit is by its own words, where no heading says it.
 *
 *     为了促进外商投资，……，制定本条例。                goal
 *     ……遵循公开、公平、公正的原则……                     principle
 *     本办法所称……，是指……      本条例适用于……          other: definition, scope
 *     本办法自印发之日起施行，由……负责解释                other: entry into force
 *     不得截留、挪用奖励资金                             safeguard
 *     过去一年，我们……                                  other: an account
 */
import type {Lexicon} from '../../lexicon.ts'
import type {MeasureKind} from '../../metadata.ts'

const shapes: readonly (readonly [kind: MeasureKind, pattern: RegExp])[] = [
  [
    'goal',
    /^(?:为|(?:根据|依据)[^。\n]{2,}[，,]为)[^。\n]{4,}制[定订](?:本(?!领域|地|单位|部门|级|区|市|县|省)|(?:以下|如下)(?:办法|措施|政策|意见|方案))/
  ],
  ['other', /^(?:根据|依据)[^。]{4,}制[定订](?:本|以下|如下)/],
  ['other', /^要?认识到|^[^，。]{2,30}是[^。]{2,40}的(?:重要)?(?:要求|抓手|途径|保证|举措)(?:。|$)/],
  ['other', /^[^。]{0,40}(?:所称|所指|所说)[^。]{0,60}(?:是指|指的是|包括|，指|由[^。]{2,60}(?:组成|构成))/],
  ['other', /^[^。；]{0,40}(?:电话|传真|邮箱|地址)[^。；]{0,12}[：:]/],
  ['other', /^(?:本|依照|在)[^。；]{0,60}适用(?:于|本)|^[^。；]{0,160}适用于?本/],
  ['other', /^[^。]{0,100}就高不(?:就低|重复)/],
  [
    'safeguard',
    /^[^。]{0,60}(?:截留|挪用|(?:弄虚作假|骗取)[^。]{0,20}(?:资金|奖励|补贴|补助)|主动配合[^。]{0,40}(?:审计|检查|监督))/
  ],
  ['safeguard', /^[^。\n]{0,20}经费[^。\n]{0,30}财政/],
  [
    'other',
    /^.{0,120}(?:负责解释|解释权|之日起(?:施行|实施|执行|试行)|\d日起(?:施行|实施|执行|试行)|同时废止)/
  ],
  ['other', /^(?:过去一年|一年来|五年来|过去五年|去年|刚刚过去的)/],
  ['principle', /^[^。；\n]{0,80}(?:遵循|坚持|贯彻)[^。；\n]{0,80}原则/]
]

/** 网络基础设施适度超前部署取得重要进展: a head that tells what has come about, not what to do. */
const result =
  /^[^。，：\n]{4,30}(?:加快|深入|进一步|全面|更加|进入|迈向|取得|不断|持续|大幅|显著|稳步|明显|逐步|日益|加速|蓬勃|有力|初步)[^。，：\n]{0,12}(?:构建|增长|激发|实施|活跃|拓展|阶段|探索|高效|提升|增强|完善|健全|夯实|优化|深化|推进|发展|扩大|改善|显现|形成|突破|进展|成效|成果|普及|下沉|提高|壮大|好转|释放)(?:[。\n]|$)/

/** What a provision says stands at its beginning. */
const beginning = 600

/** `words`: a unit from the end of its marker on. */
export function findProvision(words: string, {directives}: Lexicon): MeasureKind | null {
  const start = words.slice(0, beginning)
  const found = shapes.find(([, pattern]) => pattern.test(start))?.[0]
  if (found) return found
  return result.test(start) && !directives.some((word) => start.startsWith(word)) ? 'other' : null
}
