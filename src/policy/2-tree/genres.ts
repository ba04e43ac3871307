/**
 * What a title calls its document (文种): 规划, 实施方案, 讲话 … from content/lexicon/genres.yaml.
 */
import type {Lexicon} from '../lexicon.ts'
import type {GenreKind} from '../metadata.ts'

export interface Genres {
  /** Whether a line ends like a title: its last word, a bracket with years aside, is a genre. */
  names(line: string): boolean
  /** The kind a title names, by its last genre word. */
  kindOf(title: string): GenreKind | null
}

/** `（2023—2027年）`, `（试行）`, `（征求意见稿）` after the genre word. */
const suffix = /[\s　]*(?:[（(][^（）()]{1,20}[）)][\s　]*)*$/

/** Characters from the end of a title that its genre and what follows it stand in. */
const farthest = 200

const compiled = new WeakMap<Lexicon['genres'], Genres>()

export function toGenres(genres: Lexicon['genres']): Genres {
  const known = compiled.get(genres)
  if (known) return known
  const longestFirst = [...genres].sort((a, b) => b.name.length - a.name.length)
  const find = (title: string) => {
    const bare = title
      .slice(-farthest)
      .replace(suffix, '')
      .replace(/[》”]+$/, '')
    return longestFirst.find(({name}) => bare.endsWith(name))
  }
  const made: Genres = {
    names: (line) => find(line) !== undefined,
    kindOf: (title) => find(title)?.kind ?? null
  }
  compiled.set(genres, made)
  return made
}
