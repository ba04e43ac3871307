/**
 * What a paragraph without a marker ends that stands open above it.
 *
 *     （十）……。 ⏎ 各位代表！五年来，……          speaks of the whole part again
 *     10.……。 ⏎ 本方案自印发之日起施行           of the document, not of its last provision
 *     （一）……； ⏎ （二）……。 ⏎ 投诉工作机构应当……   behind the full stop of a list
 *     （十五）……（省教育厅负责） ⏎ 各地要……          behind a list of which each entry names its owner
 */
import type {Line} from '../1-text/lines.ts'
import {closeWhile, lastSign} from './builder.ts'
import type {Reading} from './reading.ts'

const addressed = /^(?:各位代表|各位委员|同志们)[，！!：:,]/
const closing =
  /^(?:施行说明[：:])?本(?:方案|措施|政策|办法|意见|细则|规定|计划|规划|通知|文件)[^。；]{0,20}自[^。；]{1,30}(?:施行|实施|执行|试行|生效)|^特此(?:通知|通告|公告|函告|函复|批复)/
/** A part of its own for what a document says of its validity. */
const provided = /附则|其[他它]|施行|实施|有关|说明/

/** 名词解释 alone on its line: what follows explains the words of the whole text. */
const glossary = /^(?:附[：:]?[\s　]*)?(?:注释|名词解释|名词注释|名词说明|术语解释|名词术语解释)[：:]?$/

export function endBefore(reading: Reading, {text}: Line): void {
  const {open} = reading
  if (addressed.test(text)) closeWhile(reading, () => open.length > 1)
  else if (glossary.test(text)) closeWhile(reading, () => true)
  else if (closing.test(text) && !provided.test(open[0]?.section.title ?? '')) closeWhile(reading, () => true)
  else if (isListOver(reading)) {
    const list = open.at(-1)!.rank
    closeWhile(reading, ({rank}) => rank >= list)
  }
}

/**
 * Its last entry ends in a full stop, all before it in semicolons; or all of them, the last one too, in a bracket
 * that says whose they are.
 */
function isListOver(reading: Reading): boolean {
  const {open, text, at} = reading
  const over = open.at(-2)?.over
  if (!over || over.count === 0) return false
  const {start} = open.at(-1)!.section
  if (over.sign === '；' || over.sign === ';') return lastSign(reading, start) === '。'
  return (
    over.sign === '）' &&
    over.count > 1 &&
    owned.test(text.source.slice(Math.max(start, at - 80), at).trimEnd())
  )
}

const owned = /(?:负责|牵头|配合|参与)[^（）]{0,20}）$/
