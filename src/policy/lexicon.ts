/**
 * The words people maintain: one schema for each content/lexicon/<name>.yaml. Finders compile what they
 * need from it once per lexicon.
 */
import {z} from 'zod'
import {genreKinds, measureKinds, regionSchema} from './metadata.ts'

const word = z.string().min(1)

/** A name that is part of an address: /topics/跨境电商/. */
const addressWord = word.regex(/^[\p{Script=Han}A-Za-z0-9]+$/u, {
  error: '名称要做网址，只用汉字、字母和数字'
})

/** What a unit measures. */
export const dimensions = [
  'money',
  'ratio',
  'multiple',
  'count',
  'area',
  'length',
  'mass',
  'transport',
  'volume',
  'energy',
  'power',
  'time',
  'age',
  'data',
  'physics',
  'score'
] as const

/** Words by the role they give a unit. */
const byRole = z.strictObject({lead: z.array(word), support: z.array(word), resp: z.array(word)})

export const lexiconSchemas = {
  /** 文种: the last word of a title, and the kind of document it names. */
  genres: z.array(z.strictObject({name: word, kind: z.enum(genreKinds)})),
  /** The last word of a name of an office: 局, 委员会, 办公室. */
  offices: z.array(word),
  /** What headings say their section is for, in the order they are tried. */
  purposes: z.array(
    z.strictObject({kind: z.enum(measureKinds), governs: z.boolean().default(false), words: z.array(word)})
  ),
  /** What web pages put around a text: labels of their header, buttons, navigation, footers. */
  site: z.strictObject({
    labels: z.array(
      z.strictObject({
        name: word,
        field: z.enum(['title', 'docNumber', 'issuer', 'issued', 'published']).optional(),
        anywhere: z.boolean().default(false)
      })
    ),
    words: z.array(word),
    places: z.array(word),
    footers: z.array(word),
    besideFooter: z.array(word)
  }),
  /** Verbs that tell somebody to do something: 支持, 鼓励, 严格. */
  directives: z.array(word),
  /** How firmly a measure is put, from the strongest degree on. */
  modals: z.array(
    z.strictObject({degree: z.enum(['must', 'aim', 'support', 'explore']), words: z.array(word)})
  ),
  /**
   * Subjects of measures, the words that show them, and the wider subject they are part of, which comes first;
   * `except` are longer words that hold one of them and show nothing (主题教育).
   */
  topics: z
    .array(
      z.strictObject({
        name: addressWord,
        parent: word.optional(),
        words: z.array(word),
        except: z.array(word).optional()
      })
    )
    .superRefine((topics, context) => {
      const known = new Set<string>()
      for (const [index, {name, parent}] of topics.entries()) {
        if (parent !== undefined && !known.has(parent))
          context.addIssue({code: 'custom', path: [index, 'parent'], message: `前面没有“${parent}”这个主题`})
        known.add(name)
      }
    }),
  /** Means of policy (subsidy, fund, training …) and the words that show a measure uses them. */
  instruments: z.array(z.strictObject({name: word, words: z.array(word).min(1)})),
  /** 套话: set phrases that two documents may share without one having used the other. */
  'stop-phrases': z.array(word),
  /** Words that tell nothing of what a document is about. */
  'function-words': z.array(word),
  /** Words of indicators whose growth is reckoned in constant prices, while their values are printed in current ones. */
  'constant-prices': z.array(word),
  /** 同义词: words that stand for each other in search, one group a line. */
  synonyms: z.array(z.array(word).min(2)),
  /** Units of measure and counters; multipliers (万, 亿) are composed by code. */
  units: z.array(
    z.strictObject({
      name: word,
      dimension: z.enum(dimensions),
      /** Words that show, right behind it, that it is none: 3人|民…. */
      notBefore: z.array(word).default([]),
      /** `arabic`: too common a word to be a unit after 三 or 百. */
      numeral: z.literal('arabic').optional()
    })
  ),
  /** What plans count and measure: canonical name, other names, dimension of its level. */
  indicators: z.array(
    z.strictObject({
      name: word,
      aliases: z.array(word).default([]),
      dimension: z.enum(dimensions),
      prices: z.enum(['current', 'constant']).nullable().default(null),
      /** Counts what is done or added within some time: 城镇新增就业, 营造林. */
      flow: z.boolean().default(false),
      definition: word.nullable().default(null),
      /** Indicators that add up to it. */
      parts: z.array(word).min(2).optional()
    })
  ),
  /** How firmly a target is put: 确保, 力争, 预期. */
  strengths: z.array(z.strictObject({name: word, degree: z.enum(['ensure', 'aim', 'expect', 'keep'])})),
  /** Other words that tell what a number is, or that it is none. */
  figures: z.strictObject({
    retrospect: z.array(word),
    setting: z.array(word),
    prospect: z.array(word),
    conditions: z.array(word),
    subsidies: z.array(word),
    facilities: z.array(word),
    capacities: z.array(word),
    rhetoric: z.array(word),
    names: z.array(word),
    /** Words of indicators that are meant to fall. */
    falling: z.array(word),
    /** Words that name no indicator by themselves: 项目, 投资. */
    generic: z.array(word),
    parts: z.array(z.strictObject({name: word, parts: z.array(word).min(2)}))
  }),
  /** How texts say who is responsible: labels and verbs by role, and what names of units end with. */
  duties: z.strictObject({
    labels: byRole,
    heads: z.array(word),
    verbs: byRole,
    manners: z.array(word),
    ends: z.array(word),
    joined: z.array(word),
    generic: z.array(word)
  }),
  /** Units of government: the full name, and other names of the same unit. */
  agencies: z.array(z.strictObject({name: word, aliases: z.array(word).default([])})),
  /** Places that are no divisions: groups of them, zones, countries; which short names are ordinary words too. */
  places: z.strictObject({
    groups: z.array(z.strictObject({name: word, aliases: z.array(word), members: z.array(z.string())})),
    zones: z.array(word),
    zoneEnds: z.array(word),
    countries: z.array(z.strictObject({name: word, aliases: z.array(word)})),
    ordinary: z.array(word),
    followers: z.array(word)
  }),
  /** Administrative divisions (GB/T 2260) with the short names texts use. */
  regions: z.array(regionSchema.extend({aliases: z.array(word).default([])}))
} as const

export type LexiconName = keyof typeof lexiconSchemas

export type Lexicon = {readonly [Name in LexiconName]: z.output<(typeof lexiconSchemas)[Name]>}
