/**
 * A document as OpenSearch gets it: itself, and its records, which are the provisions our own search finds.
 *
 *     {"index":{"_index":"cemai-records","_id":"gansu-2016#sec_3__item_6"}}
 *     {"document":"gansu-2016","title":"积极承接产业转移","text":"…","above":["三、主要任务",…],…}
 */
import type {Lexicon} from '../../policy/lexicon.ts'
import type {PolicyKind, Region} from '../../policy/metadata.ts'
import type {Policy} from '../../policy/policy.ts'
import {buildIndex, type Names} from '../../search/index/build-index.ts'
import {type SearchRecord, unpackRecord} from '../../search/index/index-format.ts'
import {fold} from '../../search/text/fold.ts'
import {indexNames} from './index-settings.ts'

interface OfDocument {
  document: string
  documentTitle: string
  /** GB/T 2260, and names of the region and of those around it. */
  region: string | null
  regionNames: string[]
  level: Region['level'] | null
  documentKind: PolicyKind
  year: number | null
}

export interface BulkRecord extends OfDocument {
  address: string
  url: string
  label: string
  kind: SearchRecord['kind']
  depth: number
  start: number
  title: string
  /** Of the document's own record, its region, by which it is found as by its title. */
  alias: string[]
  /** Headings it stands under, the document's title among them. */
  above: string[]
  text: string
  /** Canonical names, and all names. */
  units: string[]
  unitNames: string[]
  /** With those above them; keys are folded. */
  topics: string[]
  topicKeys: string[]
  topicNames: string[]
  hasTarget: boolean
  targets: number
  achieved: number
  figure: string | null
}

export interface BulkDocument extends OfDocument {
  url: string
  issuer: string | null
  docNumber: string | null
  issued: string | null
  periodStart: number | null
  periodEnd: number | null
  topics: string[]
  measures: number
  targets: number
  sha256: string
}

export interface BulkSetting {
  lexicon: Pick<Lexicon, 'synonyms' | 'agencies' | 'topics' | 'units' | 'regions'>
  names: Names
  sha256(words: string): string
}

/** The document and its records; `urls` are paths from the root of the site. */
export function toBulkEntries(
  policy: Policy,
  {lexicon, names, sha256}: BulkSetting
): {document: BulkDocument; records: BulkRecord[]} {
  const index = buildIndex([policy], lexicon, names)
  const {id, metadata, measures, figures, text} = policy
  const {title, region, kind, year} = index.documents[0]!
  const own: OfDocument = {
    document: id,
    documentTitle: title,
    region: region?.code ?? null,
    regionNames: region ? namesAround(region, lexicon.regions) : [],
    level: region?.level ?? null,
    documentKind: kind,
    year
  }
  const url = `/documents/${id}/`
  return {
    document: {
      ...own,
      url,
      issuer: metadata.issuer,
      docNumber: metadata.docNumber,
      issued: metadata.issued,
      periodStart: metadata.period?.start ?? null,
      periodEnd: metadata.period?.end ?? null,
      topics: index.topics,
      measures: measures.length,
      targets: figures.filter(({value}) => value.status === 'target').length,
      sha256: sha256(text.source)
    },
    records: toRecords(index.records.map(unpackRecord), index, own, url)
  }
}

function toRecords(
  records: readonly SearchRecord[],
  {units, topics, documents}: ReturnType<typeof buildIndex>,
  own: OfDocument,
  url: string
): BulkRecord[] {
  const regionName = documents[0]!.region?.name
  const open: SearchRecord[] = []
  return records.map((record) => {
    open.length = record.depth
    const above = open.map(({title}) => title)
    open.push(record)
    const {address, label, kind, depth, start, title, text, targets, achieved, figure} = record
    const topicNames = record.topics.map((place) => topics[place]!)
    return {
      ...own,
      address,
      url: address === '' ? url : `${url}#${address}`,
      label,
      kind,
      depth,
      start,
      title,
      alias: depth === 0 && regionName ? [regionName] : [],
      above: depth > 0 && regionName ? [...above, regionName] : above,
      text,
      units: record.units.map((place) => units[place]![0]!),
      unitNames: record.units.flatMap((place) => units[place]!),
      topics: topicNames,
      topicKeys: topicNames.map(fold),
      topicNames,
      hasTarget: targets > 0,
      targets,
      achieved,
      figure: figure || null
    }
  })
}

/** 640500 → its own name, 中卫市 and 宁夏回族自治区; the nation is around nobody. */
function namesAround({code, name}: Region, regions: BulkSetting['lexicon']['regions']): string[] {
  const around = new Set([code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`])
  const known = regions.filter((region) => around.has(region.code)).map((region) => region.name)
  return [...new Set([name, ...known])]
}

/** The two lines of `POST /_bulk` for each entry. */
export function toBulkLines({document, records}: ReturnType<typeof toBulkEntries>): string[] {
  const toLines = (index: string, id: string, entry: object) =>
    `${JSON.stringify({index: {_index: index, _id: id}})}\n${JSON.stringify(entry)}\n`
  return [
    toLines(indexNames.documents, document.document, document),
    ...records.map((record) => toLines(indexNames.records, `${record.document}#${record.address}`, record))
  ]
}
