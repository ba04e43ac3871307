/** The files of a document that can be taken away; they lie beside its page. */
import {fileWords} from '../../ui-strings/document-files.ts'

export type FileKind = keyof typeof fileWords.kinds

export interface DocumentFile {
  kind: FileKind
  /** Of the format: JSON. */
  name: string
  /** What is in it, in a few words. */
  about: string
  href: string
  type: string
}

const types: Record<FileKind, {ending: string; type: string}> = {
  source: {ending: 'txt', type: 'text/plain'},
  markdown: {ending: 'md', type: 'text/markdown'},
  csv: {ending: 'csv', type: 'text/csv'},
  json: {ending: 'json', type: 'application/json'},
  akn: {ending: 'akn.xml', type: 'application/akn+xml'}
}

/** What is said of a document in other programs' terms, for the head of its page. */
const alternates: readonly FileKind[] = ['json', 'akn', 'markdown']

/** In the order they are offered. */
export function documentFiles(id: string): DocumentFile[] {
  return Object.entries(types).map(([kind, {type}]) => ({
    kind: kind as FileKind,
    ...fileWords.kinds[kind as FileKind],
    href: filePath(id, kind as FileKind),
    type
  }))
}

/** Those that say all the page says, for `<link rel="alternate">`. */
export function alternateFiles(id: string): DocumentFile[] {
  return documentFiles(id).filter(({kind}) => alternates.includes(kind))
}

/** /documents/gansu-2016.txt */
export function filePath(id: string, kind: FileKind): string {
  return `/documents/${id}.${types[kind].ending}`
}
