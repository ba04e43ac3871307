/** What the search page searches: one file, made once a build. */
import {corpus} from '../corpus.ts'
import {addressLabel} from '../render/address-label.ts'
import {displayTitle} from '../render/policy-text/header.ts'
import {buildIndex} from '../search/build-index.ts'

export function GET(): Response {
  const {policies, lexicon} = corpus()
  return Response.json(buildIndex(policies, lexicon, {addressLabel, displayTitle}))
}
