/** The files beside search.bin: names and sounds, and the shards of a large collection. */
import type {APIRoute} from 'astro'
import {searchFiles} from '../../../corpus/search-files.ts'

export async function getStaticPaths() {
  const {folder, files} = await searchFiles()
  return [...files].map(([name, bytes]) => ({
    params: {folder: folder.replace('/', ''), file: name.replace(/\.bin$/, '')},
    props: {bytes}
  }))
}

export const GET: APIRoute = ({props}) => new Response(props['bytes'])
