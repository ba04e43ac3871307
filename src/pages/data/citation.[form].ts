import type {APIContext} from 'astro'
import {dataRelease} from '../../corpus/data-release.ts'
import {type CiteForm, citeFiles} from '../../exports/cite/forms.ts'
import {toDatasetReference} from '../../exports/cite/reference.ts'
import {publishedSite} from '../../site-root.ts'

export function getStaticPaths() {
  return citeFiles.map((form) => ({params: {form: form.file.extension}, props: {form}}))
}

export function GET({props: {form}, site}: APIContext<{form: CiteForm}>): Response {
  const where = publishedSite(site)
  return new Response(form.write(toDatasetReference(dataRelease(where).release, where)))
}
