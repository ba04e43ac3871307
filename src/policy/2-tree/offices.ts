/**
 * Whether a name is one of an office, by its last word: 四川省科学技术厅, 工作专班办公室（代章）. The words are in
 * content/lexicon/offices.yaml.
 */
import type {Lexicon} from '../lexicon.ts'

export type IsOffice = (name: string) => boolean

const bracket = /[（(][^（）()]*[）)]$/

export function toOffices(offices: Lexicon['offices']): IsOffice {
  return (name) => {
    const bare = name.trim().replace(bracket, '')
    return offices.some((word) => bare.endsWith(word))
  }
}

/** 中共某市委　某市人民政府: a line of nothing but offices. */
export function areOffices(line: string, isOffice: IsOffice): boolean {
  return (
    /^[\p{Script=Han}\s　]+$/u.test(line) &&
    line
      .trim()
      .split(/[\s　]+/)
      .every(isOffice)
  )
}
