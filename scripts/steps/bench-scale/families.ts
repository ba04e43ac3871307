/**
 * Who writes what: families of a plan and of documents below it that carry it out.
 *
 *     甘肃省“十三五”现代农业发展规划  ›  金昌市……实施方案, 永昌县……若干措施, 在兰州市……工作会议上的讲话 …
 */

import {contains} from '../../../src/policy/4-links/kinship.ts'
import type {Lexicon} from '../../../src/policy/lexicon.ts'
import type {PolicyKind, Region} from '../../../src/policy/metadata.ts'
import {between, pick, type Random, sample, seeded} from '../bench-search/random.ts'

export interface DocumentPlan {
  id: string
  seed: number
  region: Region
  kind: PolicyKind
  /** Place of the document it is made after. */
  model: number
  topic: string
  /** The year it was issued in, and the years it is about. */
  year: number
  period: {start: number; end: number} | null
  /** The plan it carries out; `null` for a plan that opens a family. */
  head: DocumentPlan | null
  /** The share of it that is taken up from the plan. */
  taken: number
}

/** So many documents a family has below its plan, as far as there are regions for them. */
const members = {least: 9, most: 15}
/** Every so many families one is the nation's. */
const national = 25
/** A document below takes up from its plan between these shares of its own length. */
const takenShares = {least: 0.1, most: 0.3}
const headKinds: ReadonlySet<PolicyKind> = new Set(['plan', 'implementation'])

/**
 * One document after another, without end; a smaller collection is the beginning of a larger one. `kinds`: of the
 * documents they can be made after, each as likely as another.
 */
export function* planDocuments(
  {regions, topics}: Pick<Lexicon, 'regions' | 'topics'>,
  kinds: readonly PolicyKind[],
  seed: number
): Generator<DocumentPlan> {
  const random = seeded(seed)
  const provinces = regions.filter(({level}) => level === 'province')
  const nation = regions.find(({level}) => level === 'national')
  const below = new Map(
    [...provinces, ...(nation ? [nation] : [])].map((around) => [
      around,
      regions.filter((region) => (around === nation ? region.level === 'province' : contains(around, region)))
    ])
  )
  const models = [...kinds.keys()]
  const plans = models.filter((model) => headKinds.has(kinds[model]!))
  let count = 0
  for (let family = 0; ; family++) {
    const around = nation && family % national === national - 1 ? nation : pick(random, provinces)
    const modelOfHead = pick(random, plans.length > 0 ? plans : models)
    const opened = planHead(around, pick(random, topics).name, modelOfHead, count++, random)
    yield opened
    for (const region of sample(random, below.get(around)!, between(random, members.least, members.most))) {
      const model = pick(random, models)
      yield planMember(opened, region, {model, kind: kinds[model]!}, count++, random)
    }
  }
}

function planHead(region: Region, topic: string, model: number, count: number, random: Random): DocumentPlan {
  const start = between(random, 2006, 2025)
  return {
    ...opening(region, count, random),
    kind: 'plan',
    model,
    topic,
    year: start,
    period: {start, end: start + 4},
    head: null,
    taken: 0
  }
}

function planMember(
  head: DocumentPlan,
  region: Region,
  {model, kind}: Pick<DocumentPlan, 'model' | 'kind'>,
  count: number,
  random: Random
): DocumentPlan {
  const year = head.year + between(random, 0, 2)
  const years =
    kind === 'report' || kind === 'speech' ? {start: year, end: year} : {start: year, end: year + 2}
  return {
    ...opening(region, count, random),
    kind,
    model,
    topic: head.topic,
    year,
    period: years,
    head,
    taken: takenShares.least + random() * (takenShares.most - takenShares.least)
  }
}

function opening({code, name, level}: Region, count: number, random: Random) {
  const id = `made-${String(count + 1).padStart(5, '0')}-${code}`
  return {id, seed: between(random, 0, 2 ** 31 - 1), region: {code, name, level}}
}
