/**
 * A document made from a model: its own words exchanged, the region put in, and passages of the plan it carries out
 * taken up, half of them word for word, half with words changed.
 */
import {between, pick, type Random, seeded} from '../bench-search/random.ts'
import type {DocumentPlan} from './families.ts'
import {frameOf} from './frame.ts'
import {type Line, shortName, slots, type Template, type Token} from './template.ts'
import {toExchange, type Vocabulary} from './vocabulary.ts'

/** A line as it stands in a document, word by word. */
interface WrittenLine {
  marker: string
  words: string[]
  /** Places of the words that were exchanged. */
  own: number[]
  length: number
}

export interface MadeDocument {
  plan: DocumentPlan
  text: string
  /** Letters that were taken up from the plan above. */
  taken: number
}

/** Shorter lines are headings and cells: nobody takes them up alone. */
const leastTaken = 40
/** Who has to do it differs below. */
const duties = /责任单位|责任部门|牵头|负责/
/** So many of the own words of a passage are changed where it is adapted. */
const changedShare = 0.15
const levelLetters = {national: '国', province: '省', city: '市', county: '县'} as const

export class DocumentMaker {
  readonly #templates: readonly Template[]
  readonly #vocabulary: Vocabulary
  /** The plan whose family is being written. */
  #head: {plan: DocumentPlan; lines: WrittenLine[]} | null = null

  constructor(templates: readonly Template[], vocabulary: Vocabulary) {
    this.#templates = templates
    this.#vocabulary = vocabulary
  }

  /** Linear in the text made; a head is read anew only where the one before was another's. */
  make(plan: DocumentPlan): MadeDocument {
    const random = seeded(plan.seed)
    const lines = this.#writeOwn(plan, random)
    let taken = 0
    if (plan.head) {
      if (this.#head?.plan !== plan.head)
        this.#head = {plan: plan.head, lines: this.#writeOwn(plan.head, seeded(plan.head.seed))}
      taken = takeUp(lines, this.#head.lines, plan.taken, random, this.#vocabulary)
    } else this.#head = {plan, lines}
    const text = [...frameOf(plan), ...lines.map(({marker, words}) => marker + words.join(''))].join('\n')
    return {plan, text: `${text}\n`, taken}
  }

  #writeOwn(plan: DocumentPlan, random: Random): WrittenLine[] {
    const {lines} = this.#templates[plan.model]!
    const exchange = toExchange(this.#vocabulary, random)
    return lines.map((line) => write(line, plan, exchange))
  }
}

function write(
  {marker, tokens, length}: Line,
  {region}: DocumentPlan,
  exchange: (number: number) => string
): WrittenLine {
  const own: number[] = []
  const words = tokens.map((token: Token, at) => {
    if (typeof token === 'string') return token
    if (token === slots.region) return region.name
    if (token === slots.shortRegion) return shortName(region.name)
    if (token === slots.level) return levelLetters[region.level]
    own.push(at)
    return exchange(token)
  })
  return {marker, words, own, length}
}

/** Puts passages of the plan in the place of own lines, each once; tells how many letters. */
function takeUp(
  lines: WrittenLine[],
  above: readonly WrittenLine[],
  share: number,
  random: Random,
  {words}: Vocabulary
): number {
  const isPassage = ({length, words}: WrittenLine) => length >= leastTaken && !duties.test(words.join(''))
  const passages = above.filter(isPassage)
  const open = [...lines.keys()].filter((at) => isPassage(lines[at]!))
  const wanted = share * lines.reduce((sum, {length}) => sum + length, 0)
  let taken = 0
  while (taken < wanted && passages.length > 0 && open.length > 0) {
    const [passage] = passages.splice(between(random, 0, passages.length - 1), 1)
    const [at] = open.splice(between(random, 0, open.length - 1), 1)
    const said = random() < 0.5 ? passage!.words : adapt(passage!, random, words)
    lines[at!] = {...passage!, words: said, marker: lines[at!]!.marker}
    taken += passage!.length
  }
  return taken
}

function adapt({words, own}: WrittenLine, random: Random, vocabulary: readonly string[]): string[] {
  const changed = [...words]
  for (const at of own) if (random() < changedShare) changed[at] = pick(random, vocabulary)
  return changed
}
