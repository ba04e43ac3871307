/**
 * `_headers`, which Netlify, Cloudflare Pages and others read beside the pages, and our own server too.
 *
 *     /*
 *       Content-Security-Policy: default-src 'none'; …
 *     /_astro/*
 *       Cache-Control: public, max-age=31536000, immutable
 */
import {headerPolicy} from './content-security-policy.ts'

/** No more is told to other sites, and nothing of the reader's device is asked for. */
const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin'
}

/** The names of these files carry a hash of what is in them. */
const hashed = {'Cache-Control': 'public, max-age=31536000, immutable'}

/** `base`: the folder the site stands in, `/plans/`. `styleHashes`: of the style sheets that drawings bring along. */
export function toHeadersFile(base: string, styleHashes: readonly string[]): string {
  const blocks: [path: string, headers: Record<string, string>][] = [
    // Rules add up, and a header of the same name twice would be two policies at once: each name stands in one block.
    [`${base}*`, {'Content-Security-Policy': headerPolicy(styleHashes), ...everywhere}],
    [`${base}_astro/*`, hashed]
  ]
  return blocks
    .flatMap(([path, headers]) => [
      path,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
    ])
    .map((line) => `${line}\n`)
    .join('')
}
