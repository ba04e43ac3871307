/** What this build read and what it could not read, for whoever looks after the site. */
import {corpus} from '../corpus.ts'
import {toBuildReport} from '../exports/build-report.ts'

export function GET(): Response {
  return Response.json(toBuildReport(corpus()))
}
