/** JSON Schema of what `npm run -s parse` prints for one document. */
import {z} from 'zod'
import {parsedDocument} from '../../policy/contract.ts'

export function GET(): Response {
  return Response.json(z.toJSONSchema(parsedDocument, {io: 'output'}))
}
