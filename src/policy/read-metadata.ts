/**
 * Metadata of a document: what its .yaml says, else what its frame prints. Where both speak and disagree,
 * the .yaml wins and a message says so.
 */
import {type PolicyText, readSlice} from './1-text/text.ts'
import {toGenres} from './2-tree/genres.ts'
import type {Paragraph, ParagraphRole, Root} from './2-tree/nodes.ts'
import {normalizeTitle} from './3-facts/normalize-title.ts'
import type {Lexicon} from './lexicon.ts'
import type {Unplaced} from './messages.ts'
import type {Metadata, MetadataFile, Period, Region} from './metadata.ts'

type Printed = Pick<
  Metadata,
  'title' | 'kind' | 'issuer' | 'issued' | 'docNumber' | 'region' | 'period' | 'recipients' | 'printed'
>

export function readMetadata(
  text: PolicyText,
  tree: Root,
  file: MetadataFile | null,
  lexicon: Lexicon
): {metadata: Metadata; messages: Unplaced[]} {
  const printed = fromText(text, tree, lexicon)
  const editorial = file?.editorial ?? {}
  const said = (name: 'title' | 'issuer' | 'issued' | 'docNumber') =>
    file?.[name] ?? (editorial as Partial<Record<typeof name, string>>)[name] ?? printed[name]
  const title = said('title')
  return {
    metadata: {
      title,
      shortTitle: editorial.shortTitle ?? title ?? '（无标题）',
      kind: file?.kind ?? printed.kind,
      issuer: said('issuer'),
      issued: said('issued'),
      docNumber: said('docNumber'),
      region: file?.region ?? editorial.region ?? printed.region,
      period: file?.period ?? editorial.period ?? printed.period,
      recipients: printed.recipients,
      printed: printed.printed,
      source: file?.source ?? null,
      editorial: Object.keys(editorial).filter((name) => name !== 'shortTitle' && name !== 'note'),
      note: editorial.note ?? null
    },
    messages: file ? disagreements(file, printed) : []
  }
}

function disagreements(file: MetadataFile, printed: Printed): Unplaced[] {
  const fields = ['title', 'issuer', 'issued', 'docNumber'] as const
  return fields.flatMap((name) => {
    const [written, read] = [file[name], printed[name]]
    if (!written || !read || normalizeTitle(written) === normalizeTitle(read)) return []
    const reason = `${name}：.yaml 写“${written}”，正文印的是“${read}”，按 .yaml`
    return [{rule: 'metadata:disagreement', reason, start: 0, end: 0}]
  })
}

/** What the frame of the document prints. */
function fromText(text: PolicyText, tree: Root, lexicon: Lexicon): Printed {
  const genres = toGenres(lexicon.genres)
  const printed = (role: ParagraphRole) =>
    tree.children
      .filter((node): node is Paragraph => node.type === 'paragraph' && node.role === role)
      .map(({start, end}) => normalizeTitle(readSlice(text, start, end)))
  const title = printed('title').at(-1) ?? null
  const issuer = printed('signature')[0] ?? null
  const kind = title === null ? null : genres.kindOf(title)
  return {
    title,
    kind: kind === null || kind === 'treaty' ? 'other' : kind,
    issuer,
    issued: toDay(printed('date')[0]),
    docNumber: printed('docNumber')[0] ?? null,
    region: findRegion([title, issuer, ...printed('title')], lexicon.regions),
    period: title === null ? null : findPeriod(title),
    recipients: printed('recipients')[0]?.replace(/[：:]$/, '') ?? null,
    printed: toDay(printed('imprint')[0])
  }
}

/** 2023年6月14日印发 → 2023-06-14 */
function toDay(line: string | undefined): string | null {
  const match = /(\d{4})年(\d{1,2})月(\d{1,2})日/.exec(line ?? '')
  if (!match) return null
  const [, year, month, day] = match
  return `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
}

/** The region that a title or signature begins with, the longest name of the lexicon. */
function findRegion(lines: readonly (string | null)[], regions: Lexicon['regions']): Region | null {
  const named = (line: string) =>
    regions
      .flatMap(({aliases, ...region}) => [region.name, ...aliases].map((name) => ({name, region})))
      .filter(({name}) => line.startsWith(name))
      .sort((one, other) => other.name.length - one.name.length)
  // 2026年甘肃省政府工作报告: a year may stand before the place.
  return lines.flatMap((line) => (line ? named(line.replace(/^\d{4}年/, '')) : []))[0]?.region ?? null
}

/** （2023—2027年） → 2023 … 2027; “十三五” → 2016 … 2020, counted from the first plan of 1953. */
function findPeriod(title: string): Period | null {
  const years = /(\d{4})年?—(\d{4})年?/.exec(title)
  if (years) return {start: Number(years[1]), end: Number(years[2])}
  const plan = /“(?:十(?<ones>[一二三四五六七八九])?)五”/.exec(title)
  if (!plan) return null
  const number = 10 + (plan.groups!['ones'] ? '一二三四五六七八九'.indexOf(plan.groups!['ones']) + 1 : 0)
  const start = 2001 + (number - 10) * 5
  return {start, end: start + 4}
}
