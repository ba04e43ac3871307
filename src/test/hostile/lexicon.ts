import {readLexicon} from '../../corpus/read-lexicon.ts'

/** The word lists of the project. */
export const {lexicon} = readLexicon('content', 'content')
