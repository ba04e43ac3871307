import type {APIContext} from 'astro'
import {toRobots} from '../exports/site-map/robots.ts'
import {siteRoot} from '../site-root.ts'

export function GET({site}: APIContext): Response {
  return new Response(toRobots(siteRoot(site)))
}
