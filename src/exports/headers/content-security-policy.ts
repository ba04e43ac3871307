/**
 * What a browser may do for a page of the site: fetch files of the site itself. Nothing inline, no code made of words,
 * no frame, nothing from anywhere else. What is not named here is refused.
 */
import {workerPolicy} from '../../search/worker-policy.ts'

const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  // No words become markup or code: where a browser knows Trusted Types, it refuses what would do so.
  "require-trusted-types-for 'script'",
  `trusted-types ${workerPolicy}`
]

/** For `<meta http-equiv>`, where the site stands on a host that sends no headers of ours. */
export const pagePolicy = directives.join('; ')

/**
 * For the header. It reaches more than pages: a drawing that is opened by itself brings its style sheet along, so the
 * hashes (`sha256-…`) of those are let through, and only they. That no other site frames a page, only a header can say.
 */
export function headerPolicy(styleHashes: readonly string[]): string {
  const said = directives.map((directive) =>
    directive.startsWith('style-src ')
      ? [directive, ...styleHashes.map((hash) => `'${hash}'`)].join(' ')
      : directive
  )
  return [...said, "frame-ancestors 'none'"].join('; ')
}
