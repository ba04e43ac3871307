/**
 * Metadata of a document: what its .yaml says, else what its frame prints. Where both speak and disagree,
 * the .yaml wins and a message says so.
 */
import type {PolicyText} from './1-text/text.ts'
import {toGenres} from './2-tree/genres.ts'
import type {Root} from './2-tree/nodes.ts'
import {toOffices} from './2-tree/offices.ts'
import {toSiteWords} from './2-tree/site.ts'
import {normalizeTitle} from './3-facts/normalize-title.ts'
import type {Lexicon} from './lexicon.ts'
import type {Unplaced} from './messages.ts'
import type {Metadata, MetadataFile, Region} from './metadata.ts'
import {readIssued, toDay} from './read-metadata/dates.ts'
import {readIssuer} from './read-metadata/issuer.ts'
import {readFoundation, readKind, readPeriod} from './read-metadata/kind.ts'
import {type Printed, toPrinted} from './read-metadata/printed.ts'
import {commonestRegion, findRegion, ownLevel} from './read-metadata/region.ts'
import {readTitle} from './read-metadata/title.ts'

type FromText = Pick<
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
  const issued = said('issued')
  const region = file?.region ?? editorial.region ?? printed.region
  return {
    metadata: {
      title,
      shortTitle: editorial.shortTitle ?? title ?? untitled(region, issued),
      kind: file?.kind ?? printed.kind,
      issuer: said('issuer'),
      issued,
      docNumber: said('docNumber'),
      region,
      period: file?.period ?? editorial.period ?? printed.period,
      recipients: printed.recipients,
      printed: printed.printed,
      source: file?.source ?? null,
      editorial: Object.keys(editorial).filter((name) => name !== 'shortTitle' && name !== 'note'),
      note: editorial.note ?? null,
      aliases: file?.aliases ?? {}
    },
    messages: [
      ...(title === null ? [{rule: 'metadata:title', reason: noTitle, start: 0, end: 0}] : []),
      ...(file ? [...disagreements(file, printed), ...regionDoubts(file, printed, lexicon)] : [])
    ]
  }
}

const noTitle = '没有题名：文中没有读到；知道的写进 .yaml 的 title，自拟的写进 editorial.title'

/** 杭州市2024年（无题名）: lists, charts and references tell it from others by what is known. */
function untitled(region: Region | null, issued: string | null): string {
  return `${region?.name ?? ''}${issued ? `${issued.slice(0, 4)}年` : ''}（无题名）`
}

function disagreements(file: MetadataFile, printed: FromText): Unplaced[] {
  const fields = ['title', 'issuer', 'issued', 'docNumber'] as const
  return fields.flatMap((name) => {
    const [written, read] = [file[name], printed[name]]
    if (!written || !read || normalizeTitle(written) === normalizeTitle(read)) return []
    return [doubt(`${name}：.yaml 写“${written}”，正文印的是“${read}”，按 .yaml`)]
  })
}

/** A region of the .yaml against the table of divisions, and against the text. */
function regionDoubts(file: MetadataFile, printed: FromText, {regions}: Lexicon): Unplaced[] {
  const written = file.region ?? file.editorial?.region
  if (!written) return []
  const known = regions.find(({code}) => code === written.code)
  if (!known) return [doubt(`region：行政区划表里没有代码 ${written.code}（GB/T 2260）`)]
  if (known.name !== written.name || known.level !== written.level)
    return [
      doubt(
        `region：代码 ${written.code} 是“${known.name}”（${known.level}），.yaml 写“${written.name}”（${written.level}）`
      )
    ]
  const read = printed.region
  return read && read.code !== written.code
    ? [doubt(`region：.yaml 写“${written.name}”，正文读到“${read.name}”，按 .yaml`)]
    : []
}

function doubt(reason: string): Unplaced {
  return {rule: 'metadata:disagreement', reason, start: 0, end: 0}
}

function fromText(text: PolicyText, tree: Root, lexicon: Lexicon): FromText {
  const printed = toPrinted(
    text,
    tree,
    toGenres(lexicon.genres),
    toOffices(lexicon.offices),
    toSiteWords(lexicon.site)
  )
  const title = readTitle(printed)
  const signed = readIssuer(printed, null)
  const region = readRegion(text, printed, title, signed, lexicon)
  const printedKind = readKind(title, printed)
  const founded = title === null && printedKind === 'other' ? readFoundation(text.repaired) : null
  const kind = founded?.kind ?? printedKind
  const issued = readIssued(printed)
  return {
    title,
    kind,
    issuer: signed ?? readIssuer(printed, region),
    issued,
    docNumber: readDocNumber(printed),
    region,
    period: founded?.period ?? readPeriod(title, kind, text.repaired, issued),
    recipients: printed.lines('recipients')[0]?.replace(/[：:]$/, '') ?? null,
    printed: toDay(printed.lines('imprint')[0])
  }
}

/** 皖政办秘〔2021〕82号, whatever brackets stand around it. */
function readDocNumber(printed: Printed): string | null {
  const found = printed.lines('docNumber')[0] ?? printed.header('docNumber')
  return found ? found.replace(/^[（(](.*)[）)]$/, '$1').replace(/[\s　]/g, '') : null
}

function readRegion(
  text: PolicyText,
  printed: Printed,
  title: string | null,
  issuer: string | null,
  {regions}: Lexicon
): Region | null {
  const named = findRegion(
    [title, issuer, ...printed.lines('title'), ...printed.lines('subtitle'), ...printed.lines('byline')],
    regions,
    text.repaired
  )
  if (named) return named
  // 我代表市人民政府：the report does not say which; its text may.
  const level = /我代表(?:[^，。]{0,10}?)(?<level>市|省|自治区|县|行署|国务院)/.exec(printed.opening)
    ?.groups?.['level']
  if (level === '国务院') return findRegion(['国务院'], regions, '')
  if (level === '市' || level === '行署') return commonestRegion(text.repaired, 'city', regions)
  if (level === '省' || level === '自治区') return commonestRegion(text.repaired, 'province', regions)
  const own = ownLevel(text.repaired)
  return own === null
    ? null
    : own === 'national'
      ? findRegion(['国务院'], regions, '')
      : commonestRegion(text.repaired, own, regions)
}
