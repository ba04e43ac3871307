import type {APIContext} from 'astro'
import {corpus} from '../../corpus.ts'
import {type CiteForm, citeFiles} from '../../exports/cite/forms.ts'
import {toReference} from '../../exports/cite/reference.ts'
import type {Policy} from '../../policy/policy.ts'
import {publishedSite} from '../../site-root.ts'

export function getStaticPaths() {
  return corpus().policies.flatMap((policy) =>
    citeFiles.map((form) => ({
      params: {id: policy.id, form: form.file.extension},
      props: {policy, form}
    }))
  )
}

export function GET({props: {policy, form}, site}: APIContext<{policy: Policy; form: CiteForm}>): Response {
  return new Response(form.write(toReference(policy, publishedSite(site))))
}
