/** Hand labels of the collection, by the name of their file. */
import {readFileSync} from 'node:fs'
import {type LabelRow, labelsFromTsv} from '../accuracy/labels.ts'

export function readGold(name: string): LabelRow[] {
  return labelsFromTsv(readFileSync(`content/labels/${name}.tsv`, 'utf8'))
}
