/**
 * What the audits come to, in a sentence.
 *
 *     五份文件里，3 处算式复算相符，4 处容差内相符，2 处不相符，10 处无从核算，另列完成情况 4 处
 */
import {type Audit, auditKinds, verdicts} from '../../policy/4-links/links.ts'
import {attainedCount, auditKindWords, auditWords, verdictCount} from '../../ui-strings/audits.ts'
import {isAttainment} from './audit-groups.ts'

export interface AuditFinding {
  title: string
  lede: string
  description: string
}

/** `documents`: how many were read; `name`: the one document these audits are of. */
export function auditFinding(
  audits: readonly Audit[],
  documents: number,
  name: string | null = null
): AuditFinding {
  const description = auditWords.description(documents, audits.length)
  if (audits.length === 0)
    return {title: auditWords.none, lede: auditWords.noneLede(documents), description: auditWords.none}
  const found = verdicts.flatMap((verdict) => {
    const {length} = audits.filter((audit) => audit.verdict === verdict && !isAttainment(audit))
    return length > 0 ? [verdictCount(verdict, length)] : []
  })
  const attained = audits.filter(isAttainment).length
  if (attained > 0) found.push(attainedCount(attained))
  const kinds = auditKinds.filter((kind) => audits.some((audit) => audit.kind === kind))
  return {
    title: name === null ? auditWords.title(documents, found) : auditWords.titleOf(name, found),
    lede: auditWords.lede(kinds.map((kind) => auditKindWords[kind].name)),
    description
  }
}
