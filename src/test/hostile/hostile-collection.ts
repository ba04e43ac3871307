/**
 * A collection of hostile documents, each with many texts: some of every format, converted as `npm run add` does it,
 * with an attack in every field of every file about them, in word lists and in corrections.
 */
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {stringify} from 'yaml'
import {convert} from '../../corpus/convert/convert.ts'
import {attacks} from './attacks.ts'
import {docxWords, htmlMarkup, htmlWords, markdownMarkup, markdownWords, type ToFile} from './formats.ts'
import {fieldCount, hostileMetadata, isSayable, toMetadataText} from './metadata-files.ts'
import {type HostileText, pick, toMarks} from './texts.ts'
import {carriers, framed, framePlaces} from './txt.ts'

type Format = 'txt' | 'md' | 'html' | 'docx' | 'yaml'

export interface Placed extends HostileText {
  format: Format
  /** The document it is in. */
  id: string
  /** Whether it is one of the words of the format, and not of its markup. */
  isWords: boolean
}

interface Kind {
  format: Format
  /** How many documents, and how many attacks in each. */
  documents: number
  texts: number
  toFile: ToFile
  isWords: boolean
}

const kinds: readonly Kind[] = [
  {format: 'txt', documents: 6, texts: 49, toFile: toPlan, isWords: true},
  {format: 'md', documents: 3, texts: 45, toFile: markdownWords, isWords: true},
  {format: 'md', documents: 3, texts: 45, toFile: markdownMarkup, isWords: false},
  {format: 'html', documents: 3, texts: 45, toFile: htmlWords, isWords: true},
  {format: 'html', documents: 3, texts: 45, toFile: htmlMarkup, isWords: false},
  {format: 'docx', documents: 6, texts: 45, toFile: docxWords, isWords: true}
]

/** Odd ids that are ids. */
const ids = ['index', '404', 'constructor', 'con-1', 'tostring', '0', 'prototype', 'main-2', 'early', 'feed']

function toPlan(texts: readonly string[]): string {
  const frame = texts.slice(0, framePlaces.length)
  const body = texts
    .slice(framePlaces.length)
    .flatMap((text, at) => carriers[at % carriers.length]!.lines(text, at))
  return framed(frame, body)
}

const sayable = attacks.filter(({shape}) => isSayable(shape))

/** Writes it into `folder` and tells what stands in it. */
export async function writeHostileCollection(folder: string): Promise<Placed[]> {
  const documents = join(folder, 'documents')
  mkdirSync(documents, {recursive: true})
  mkdirSync(join(folder, 'corrections'))
  const marks = toMarks()
  const placed: Placed[] = []
  let number = 0
  for (const {format, documents: count, texts, toFile, isWords} of kinds)
    for (let copy = 0; copy < count; copy++, number++) {
      const id = ids[number] ?? `hostile-${number}`
      const own = pick(number * 31, texts).map(marks.next)
      const about = pick(number * 13, fieldCount, sayable).map(marks.next)
      const file = toFile(own.map(({text}) => text))
      const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
      const {text} = await convert(`.${format}`, bytes)
      writeFileSync(join(documents, `${id}.txt`), format === 'txt' ? bytes : text)
      writeFileSync(
        join(documents, `${id}.yaml`),
        toMetadataText(
          hostileMetadata(
            about.map(({text}) => text),
            number
          )
        )
      )
      placed.push(...own.map((each) => ({...each, format, id, isWords})))
      placed.push(...about.map((each) => ({...each, format: 'yaml' as const, id, isWords: true})))
    }
  writeWords(folder)
  return placed
}

/** Word lists of the project with some more, and a name for the site. */
function writeWords(folder: string): void {
  cpSync('content/lexicon', join(folder, 'lexicon'), {recursive: true})
  const add = (list: string, entries: unknown[]) => {
    const file = join(folder, 'lexicon', list)
    writeFileSync(file, `${readFileSync(file, 'utf8')}${stringify(entries, {lineWidth: 0})}`)
  }
  const [office, indicator, unit] = ['"><img src=x onerror=hxoff>', '<svg onload=hxind>', '</script>']
  add('agencies.yaml', [{name: `${office}局`, aliases: ['=cmd局', '../../局']}])
  add('indicators.yaml', [{name: `${indicator}总额`, dimension: 'money', aliases: ['../总额', '=1+总额']}])
  add('units.yaml', [{name: unit, dimension: 'count'}])
  add('synonyms.yaml', [['<img src=x onerror=hxsyn>', '样例货运']])
  writeFileSync(
    join(folder, 'site.yaml'),
    stringify({
      title: '文库"><img src=x onerror=hxsite>',
      tagline: '</title><script>hxtag</script>',
      description: '</script><svg onload=hxdesc> " \' &lt;',
      publisher: '=1+1 }} <b>hxpub</b>'
    })
  )
}
