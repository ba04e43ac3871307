/**
 * The responsible units of all documents, each once, with every provision that names it.
 *
 *     中卫市 · 市发展改革委   13 条：责任 13   中卫方案   文中也写作 发展改革委、市发改委
 */
import type {Duty, Policy} from '../../policy/policy.ts'
import {unitWords} from '../../ui-strings/units.ts'
import {type Role, strongerRole} from './role-order.ts'
import {unitAddress} from './unit-address.ts'
import {
  regionOwner,
  toUnitIdentity,
  type UnitIdentity,
  type UnitLexicon,
  type UnitOwner
} from './unit-identity.ts'
import {placeFinder, type UnitPlace} from './unit-places.ts'

/** One provision that names a unit. */
export interface UnitEntry extends UnitPlace {
  /** The strongest in which the provision names the unit. */
  role: Role
}

export interface Unit extends UnitIdentity {
  /** 中卫市 · 市商务局; its name alone where that says whose it is, or whose it is goes without saying. */
  label: string
  /** The region it is listed under: its owner, else the one whose documents name it most. */
  region: UnitOwner
  /** In the order of the documents and of their text. */
  entries: UnitEntry[]
  counts: Record<Role, number>
  policies: Policy[]
  /** What the texts call it besides its name, the most frequent first. */
  written: string[]
}

/** Those that most provisions name come first. */
export function toUnits(policies: readonly Policy[], lexicon: UnitLexicon): Unit[] {
  const identify = toUnitIdentity(lexicon)
  const named = policies.flatMap((policy) =>
    policy.duties.map((duty) => ({policy, duty, identity: identify(duty.value.unit, policy)}))
  )
  const placeOf = placeFinder(policies)
  return [...Map.groupBy(named, ({identity}) => identity.address).values()]
    .map((group) => toUnit(group, placeOf))
    .sort(
      (one, other) =>
        other.entries.length - one.entries.length ||
        other.counts.lead - one.counts.lead ||
        (one.address < other.address ? -1 : 1)
    )
}

interface Named {
  policy: Policy
  duty: Duty
  identity: UnitIdentity
}

function toUnit(named: readonly Named[], placeOf: ReturnType<typeof placeFinder>): Unit {
  const {identity} = named[0]!
  const entries = new Map<UnitPlace, UnitEntry>()
  for (const {policy, duty} of named) {
    const place = placeOf(policy, duty)
    const known = entries.get(place)
    if (known) known.role = strongerRole(known.role, duty.value.role)
    else entries.set(place, {...place, role: duty.value.role})
  }
  const list = [...entries.values()]
  const region = identity.owner ?? mostFrequent(list.map(({policy}) => regionOwner(policy)))
  return {
    ...identity,
    label: toLabel(identity),
    region,
    entries: list,
    counts: countRoles(list),
    policies: [...new Set(list.map(({policy}) => policy))],
    written: toWritten(named, identity.name)
  }
}

/** Of 海关总署 nobody asks of which country. */
function toLabel({owner, name}: UnitIdentity): string {
  return owner && owner.code !== '000000' ? unitWords.label(owner.name, name) : name
}

function countRoles(entries: readonly UnitEntry[]): Record<Role, number> {
  const of = (role: Role) => entries.filter((entry) => entry.role === role).length
  return {lead: of('lead'), resp: of('resp'), support: of('support')}
}

function mostFrequent(owners: readonly UnitOwner[]): UnitOwner {
  const groups = [...Map.groupBy(owners, ({code}) => code).values()]
  return groups.sort((one, other) => other.length - one.length)[0]![0]!
}

/** Names that differ from its own in more than marks. */
function toWritten(named: readonly Named[], name: string): string[] {
  const own = unitAddress(null, name)
  const written = named
    .map(({duty}) => duty.value.asWritten)
    .filter((each) => unitAddress(null, each) !== own)
  return [...Map.groupBy(written, (each) => each).values()]
    .sort((one, other) => other.length - one.length)
    .map(([each]) => each!)
}
