/**
 * Grammar around a number: the verbs and adverbs that link it with what it counts. A closed class, unlike
 * the words of content/lexicon.
 *
 *     力争有进出口实绩的企业总数逐步增加到3659家
 *     ^^^^ aim              ^^^^ adverb ^^^^^ reach
 */
import {longestAt, toWordMap, type WordMap} from '../word-map.ts'

export type Tag =
  | 'reach' // 达到, 为, 增长到: what follows is a level
  | 'rise' // 增长, 提高: what follows is the change
  | 'fall'
  | 'rate' // 增速, 涨幅
  | 'annual' // 年均
  | 'yoy' // 同比
  | 'gain' // 新增, 新建: what follows came on top
  | 'make' // 建设, 培育: what follows is their object
  | 'have' // 有, 共有
  | 'sum' // 累计, 总计
  | 'each' // 分别
  | 'every' // 每年
  | 'done' // 已, 了: it has happened
  | 'adverb'
  | 'of' // 的

const risers = '增长 增加 增产 增收 提高 提升 上升 上涨 扩大 攀升 跃升 回升 延长'.split(' ')
const fallers = '下降 降低 减少 下跌 回落 压减 压缩 缩短 缩减 缩小 压降 收窄 下滑'.split(' ')
const steady = '控制 稳定 保持 维持 恢复 调整 放宽 优化 发展 拓展 扩展 整合 合并 精简 压减 归并'.split(' ')

const words: Readonly<Record<Tag, string>> = {
  reach:
    '达到 达 可达 达成 为 是 至 到 升至 增至 降至 减至 升到 降到 增到 涨到 突破 超过 处于 位居 完成 实现 跨上 迈上 区间为 比例为 仅为 只有 高于 低于 远低于 远高于 接近 超 突破了 超过了 设为 定为 稳居 位居 跃居 居于 居 位列 列 保持 排在 排 跻身 进入 跨 连跨 跨越 跨过 跃上 登上 站上',
  rise: `${risers.join(' ')} 增 涨 增长了 提高了 增加了 提升了 上升了 净增长 正增长 扩大了 高出`,
  fall: `${fallers.join(' ')} 降 减 下降了 降低了 减少了 缩短了 降幅 同比下降`,
  rate: '增速 增幅 增长率 涨幅 增长速度 平均增速 增长幅度 年均增速 年均增长率 年平均增速 年均增长速度',
  annual: '年均 年平均 平均每年 年递增',
  yoy: '同比 环比 比上年同期',
  gain: '新增 新建 新设 新设立 新引进 新开通 新开辟 新培育 新认定 新开工 新签 新签约 新注册 新登记 新入库 新改建 新建成 新建改建 新改扩建 增设 净增 增补 新建和改造 新培育认定 新招引 新落地 新获批 新增加 再增加',
  make: '建成 建设 建 培育 引进 引育 引入 打造 设立 创建 认定 开通 开工 开工建设 实施 组建 成立 获批 推广 改造 培养 举办 开展 支持 扶持 选取 遴选 评选 选择 布局 形成 培训 吸纳 带动 帮助 帮扶 服务 推动 推进 安排 给予 提供 发放 投入 落实 设置 配备 出台 制定 发布 享受 可享受 签约 落地 招引 转化 攻克 开发 推出 联动 组织 修订 制修订 新改 完善 做强 建强 聚集 集聚 汇聚 吸引 招募 招聘 引导 覆盖 惠及 争创 创成 入选 派出 选派 选送 投放 办好 办理 开行 执行 治理 修复 拆除 新购 购置 采购 储备 备案 累计开行 与 在 对 向 由 按 和 及 以及 等 于 每 成为 包括 分 遴选推广 评定 谋划 包装 储备实施 盘活 处置 化解 兑付 清偿 接待 承接 举行 主办 承办 救助 资助 奖励 补助 补贴 减免 处以 并处 处 罚款 收取 缴纳 划分为 分为 申请 可申请 最高可申请 可处 可以处 给 收到 接到',
  have: '有 已有 共有 现有 拥有 还有 中有 具有 设有 建有 存有 下辖 辖 有近 有超过',
  sum: '累计 共 总计 合计 一共 共计 总共 累计达 累计达到 合计达 累计完成 累计实现 总量达 累计新增',
  each: '分别 依次 各 各自 均 都',
  every: '每年 年 每年新增 每年培育 每年遴选',
  done: '已 已经 了 现已 已达 已达到 业已',
  adverb:
    '原则上 一般 通常 通常在 应当 应 须 需 可 可获 可获得 可再获得 可领取 选择领取 参照 大大 限 略 逐步 稳步 进一步 不断 持续 首次 率先 将 略将 全部 平均 预计 力争 确保 争取 努力 再 又 还 也 仅 只 就 超额 同口径 名义 实际 按可比价格 按可比价 可比 大约 约 近 总体 基本 其中 目前 力争实现 大幅 快速 仍 要 拟 计划 预期 有望 单个 单项 单笔 最高 不超过 每人 每家 每户 每个项目 先行 优先 重点 再次 连续 一次性 一次性给予',
  of: '的'
}

const tails: ReadonlyMap<string, Tag> = new Map([
  ...[...risers, ...fallers, ...steady].flatMap((verb) =>
    ['到', '至', '为', '在', '到了'].map((to) => [verb + to, 'reach'] as const)
  ),
  ...(Object.entries(words) as [Tag, string][]).flatMap(([tag, list]) =>
    list.split(' ').map((word) => [word, tag] as const)
  )
])

export interface Tail {
  word: string
  tag: Tag
}

/** By their last character, the longest first. */
const tailsByEnd: ReadonlyMap<number, readonly Tail[]> = Map.groupBy(
  [...tails].map(([word, tag]) => ({word, tag})).sort((one, other) => other.word.length - one.word.length),
  ({word}) => word.charCodeAt(word.length - 1)
)

/** One-character links that here are the end of a word: 居民人均, 公共, 国有. */
const inName =
  /^(?:[人户日月亩地平]均|公共|[国私稀含]有|行为|[部区]分|[城共]建|[接承]对|平等|组建|[超跨]越|[原出主]由|[中联]合|[温饱]和|参与|[年少青老]年|[战策侵省概大]略)$/

/** The longest linking word `text` ends with. */
export function tailOf(text: string): Tail | null {
  const candidates = tailsByEnd.get(text.charCodeAt(text.length - 1)) ?? []
  const tail = candidates.find(({word}) => text.endsWith(word))
  return tail && !(tail.word.length === 1 && inName.test(text.slice(-2))) ? tail : null
}

function toWords(listed: string): WordMap<string> {
  return toWordMap(listed.split(' '), (word) => word)
}

const heads = toWords(
  '而 但 力争 确保 争取 努力 预计 预期 计划 有望 其中 同时 并 且 并且 以及 及 和 与此同时 此外 另外 目前 现在 将 要 使 让 把 推动 促进 实现 完成 已 已经 共 累计 合计 总计 总共 约 基本 全部 平均 分别 即 包括 如 到 截至 截止 在 年 全年 当年 底 末 期间 时期 的 ， 、 ： 。 ； “ ” － — - 一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 积极 大力 加快 全面 着力 持续 不断 进一步 力求 力保 务必 保证 按照 按 对 仍 还 也 又 再 特别是 尤其是 主要 总体 预期目标为 目标是 达到 给 给予 或 且 并处 处以 可以处 可处 处 不超过 不低于 不少于 不高于 至少 最高 最低'
)
/** Names whose first half would be taken for such a word: 对外直接投资, 新能源, 在线. */
const protectedStarts = toWords(
  '对外 对新兴 对“ 对共建 对东 对欧 对美 对一 新能 新兴 新材 新型 新产 新设 新增 新建 新签 新引 新开 新认 新培 新注 新登 新改 和美 和谐 在线 在建 在校 在岗 在园 在册 要素 到位 到期 共同 共建 共享 共有产 共富 共产 共青 共性 共用 共治 共赢 共生 共振 年均 年产 年度 年输 年销 年出 年进 年营 年接 按揭 约束 约定 如期 主要污 主要经 主要农 总体规 计划生 全面小 再生 再贷 再融 再就 还款 还贷 及时 把握 将军 使用 末端 底线 平均预 平均受 推动力 完成率 实现率 促进就 保证金 保证率 基本养 基本医 基本公 基本农 基本药 仍然 也门 即时 让利 全年空 处置 处理'
)

/** Length of the linking word `text` begins with, 0 if none. */
export function headLength(text: string): number {
  return longestAt(protectedStarts, text, 0) ? 0 : (longestAt(heads, text, 0)?.name.length ?? 0)
}

/** Where a noun phrase behind a number ends: its verb. */
const stops = toWords(
  '作了 出席 列席 实现 完成 达到 扩大 提高 提升 上升 降至 降到 增至 升至 发展到 落户 入选 获得 获批 获评 获国 获全 纳入 参与 参加 开展 从事 成为 作为 建成 投产 开工 升格 通过 进入 进行 列入 亮相 取得 享受 来我 来甘 用于 超过 突破 提供 分布 组成 投入 上线 运行 挂牌 签约 落地 位居 排名 荣获 接受 减少 增加 增长 下降 保持 稳定 属于 涉及 得到 给予 按照 达标 远离 免费 已经 均已 全部 分别 同比 其中 推动 带动 促进 形成 加快 推进 居全 居国 居西 居世 占全 入围 发放 追回 全面 大力 继续 有序 基本实 基本建 基本形 基本完 基本具 普遍 顺利 成功 认为 表示 反映 设置 开设 配备 安装 部署 办好 打造 培育 引进 新建 没有 可以 应当 不得 不予 予以 并处 以及其 并与 并给 的除 为主 来保 纷纷 逐步 涌现 保障 覆盖率 有效 累计 年均'
)

const marks = toTable('，,；;。！？：:\n\t)）')
const special = toTable('（(占被已了')

/** 1 at the codes of these characters: one look tells that none of them stands at a place, as mostly. */
function toTable(characters: string): Uint8Array {
  const table = new Uint8Array(0x1_00_00)
  for (const character of characters) table[character.charCodeAt(0)] = 1
  return table
}

/** Length of the noun phrase `text` begins with, up to the first verb or mark. */
export function nounLength(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (marks[code] === 1 || longestAt(stops, text, at)) return at
    if (special[code] !== 1) continue
    if ('（('.includes(text[at]!)) {
      const close = closingAt(text, at)
      if (close < 0) return at
      at = close
      continue
    }
    if ('占被已'.includes(text[at]!) && at > 0) return at
    if (text[at] === '了' && at > 1) return at - 1
  }
  return text.length
}

/** 行业（产品）垂直电商平台: where a short bracket inside a name closes, -1 where the bracket ends the phrase. */
function closingAt(text: string, at: number): number {
  const bracket = /^[（(][^（()），。；]{1,12}[）)](?=[\p{Script=Han}])/u.exec(text.slice(at, at + 15))
  return bracket ? at + bracket[0].length - 1 : -1
}
