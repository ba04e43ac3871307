import type {About} from '../../../src/corpus/convert/converted.ts'
import {type Metadata, type MetadataFile, metadataFileSchema} from '../../../src/policy/metadata.ts'
import {header} from '../../../src/ui-strings.ts'

type Source = MetadataFile['source']

/** Fields a text may or may not say. */
const saidFields = ['title', 'issuer', 'issued', 'docNumber', 'region', 'period'] as const
type Said = (typeof saidFields)[number]

/** A .yaml as it will be written, what should be said beside its fields, and the same for the terminal. */
export interface Filled {
  file: MetadataFile
  comments: Partial<Record<Said | 'kind', string>>
  doubts: string[]
}

const unsaid = '文中没有读到'

/**
 * What a text prints goes into its fields, what only the file around it says under `editorial`; `null` where
 * neither does. What is printed but not in the shape that is asked for is told in a comment.
 */
export function toMetadataFile(read: Metadata, about: About, source: Source): Filled {
  const comments: Filled['comments'] = {}
  const take = <Name extends Said>(name: Name): MetadataFile[Name] => {
    const result = metadataFileSchema.shape[name].safeParse(read[name])
    if (read[name] === null) comments[name] = unsaid
    else if (!result.success) comments[name] = `文中印的是“${String(read[name])}”，不合规定的格式`
    return result.success ? (result.data as MetadataFile[Name]) : (null as MetadataFile[Name])
  }
  const file: MetadataFile = {
    title: take('title'),
    kind: read.kind,
    issuer: take('issuer'),
    issued: take('issued'),
    docNumber: take('docNumber'),
    region: take('region'),
    period: take('period'),
    source
  }
  if (read.kind === 'other') comments.kind = '没有读出文种，请核对'
  if (file.issued === null && about.published)
    comments.issued = `${unsaid}；网页或文件写的发布日期是 ${about.published}，不一定是成文日期`
  if (file.title === null && about.title) {
    file.editorial = {title: about.title}
    comments.title = `${unsaid}；editorial 里的题名是网页或文件自己写的，请核对`
  }
  return {file, comments, doubts: toDoubts(comments)}
}

/** What was looked for in vain in one line, anything else said of a field on its own. */
function toDoubts(comments: Filled['comments']): string[] {
  const silent = saidFields.filter((name) => comments[name] === unsaid).map((name) => header[name])
  const others = [...saidFields, 'kind' as const]
    .filter((name) => comments[name] !== undefined && comments[name] !== unsaid)
    .map((name) => `${header[name]}：${comments[name]}`)
  return [...(silent.length > 0 ? [`${unsaid}：${silent.join('、')}`] : []), ...others]
}
