/**
 * Tables to download in the words of schema.org, for the catalogues of data: what is in them, in which forms, which
 * columns they have.
 *
 *     Dataset 策脉数据 › Dataset measures › DataDownload /data/measures.csv
 */
import type {DataDownloadLeaf, DatasetLeaf, PropertyValueLeaf, WithContext} from 'schema-dts'
import {site as siteWords} from '../../ui-strings.ts'
import type {DataColumn, DataTable} from '../data/table.ts'
import {type Licence, licences} from '../licences.ts'
import {encodedAddress, type PublishedSite, type SiteIdentity} from '../site-address.ts'
import type {Coverage} from './coverage.ts'

export interface DataFile {
  /** From the root of the site: `/data/measures.csv`. */
  path: string
  /** text/csv */
  mediaType: string
  /** The table it holds; `null`: all of them. */
  table: string | null
  /** Bytes, where they are known. */
  size?: number
}

interface Described {
  title: string
  description: string
  /** Where it stands: `/data/`. */
  page: string
}

export interface DescribedData extends Described {
  version: string
  /** ISO day of the release; `null`: it is none yet. */
  released: string | null
  keywords: readonly string[]
  coverage: Coverage
  files: readonly DataFile[]
}

/** `licence`: of tables, and of each of them. */
type LicensedSite = SiteIdentity & Pick<PublishedSite, 'licence'>

export function toDatasetLd(
  tables: readonly DataTable[],
  data: DescribedData,
  site: LicensedSite
): WithContext<DatasetLeaf> {
  const {version, released, keywords, coverage, files} = data
  return {
    ...toHead(data, site),
    version,
    ...(released && {datePublished: released}),
    ...(keywords.length > 0 && {keywords: [...keywords]}),
    ...coverage,
    ...distributionOf(files, null, site.root),
    ...(tables.length > 0 && {hasPart: tables.map((table) => toTableLd(table, files, site))})
  }
}

/** A list with one file of its rows, as /targets/ and the page of an indicator are. */
export function toListLd(list: Described & {csv: string}, site: LicensedSite): WithContext<DatasetLeaf> {
  const file = {path: list.csv, mediaType: 'text/csv', table: null}
  return {...toHead(list, site), ...distributionOf([file], null, site.root)}
}

function toHead(
  {title, description, page}: Described,
  {title: name, root, licence}: LicensedSite
): WithContext<DatasetLeaf> {
  const url = encodedAddress(page, root)
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': url,
    url,
    name: title,
    description,
    inLanguage: siteWords.lang,
    isAccessibleForFree: true,
    ...licenceOf(licence),
    creator: {'@type': 'Organization', name, url: encodedAddress('/', root)}
  }
}

function toTableLd(
  {name, title, description, columns}: DataTable,
  files: readonly DataFile[],
  {root, licence}: LicensedSite
) {
  return {
    '@type': 'Dataset',
    name: title,
    alternateName: name,
    description,
    ...licenceOf(licence),
    ...(columns.length > 0 && {variableMeasured: columns.map(toVariable)}),
    ...distributionOf(files, name, root)
  } satisfies DatasetLeaf
}

function licenceOf(licence: Licence | null) {
  return licence ? {license: licences[licence].url} : {}
}

function toVariable({name, title, description}: DataColumn): PropertyValueLeaf {
  return {'@type': 'PropertyValue', propertyID: name, name: title, description}
}

function distributionOf(files: readonly DataFile[], table: string | null, root: URL | null) {
  const own = files.filter((file) => file.table === table)
  const distribution = own.map(
    ({path, mediaType, size}): DataDownloadLeaf => ({
      '@type': 'DataDownload',
      contentUrl: encodedAddress(path, root),
      encodingFormat: mediaType,
      ...(size !== undefined && {contentSize: `${size} B`})
    })
  )
  return {...(distribution.length > 0 && {distribution})}
}
