/** What a release changed, and the sum its zip can be checked by. */
import type {APIContext} from 'astro'
import {published} from '../../../corpus.ts'
import type {ReleaseRecord} from '../../../exports/changes/release-record.ts'

export function getStaticPaths() {
  return published().releases.map((record) => ({params: {release: record.release}, props: {record}}))
}

export function GET({props: {record}}: APIContext<{record: ReleaseRecord}>): Response {
  return Response.json(record)
}
