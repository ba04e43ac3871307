/** Real documents and word lists, which what is made up is mixed with and read by. */
import {readSources} from '../../corpus.ts'

export const {documents, lexicon} = readSources()
