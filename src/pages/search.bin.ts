/** What the search page fetches first: all of a small collection, or what leads to the shards of a large one. */
import {searchFiles} from '../corpus/search-files.ts'

export async function GET(): Promise<Response> {
  return new Response((await searchFiles()).main)
}
