/**
 * Whether a page can be made a tree without measure: counted on its tags, before a parser opens anything.
 *
 *     <div><div><div>…                      ever deeper
 *     <b a=1><p><b a=2><p><b a=3><p>…       formatting that a parser opens anew in every paragraph
 */
import {limits} from '../../limits.ts'
import {refuse} from '../converted.ts'

const tag = /<(\/?)([a-z][a-z0-9]{0,20})([^<>]{0,200})/gi

const empty = new Set('area base br col embed frame hr img input link meta param source track wbr'.split(' '))
/** Elements that the next of their kind closes, as far as the container they stand in. */
const closing = new Set(
  'p li dt dd tr td th tbody thead tfoot option optgroup rp rt colgroup caption'.split(' ')
)
const containers = new Set('table ul ol dl select td th caption template object button div ruby'.split(' '))
const blocks = new Set([...closing, ...containers])
const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))
/** A parser keeps so many of one kind. */
const kept = 3

/** Throws a RefusalError. Linear: no step looks further back than the depth that is allowed. */
export function checkNesting(source: string): void {
  const open: string[] = []
  const active: string[] = []
  let nodes = 0
  for (const {1: slash, 2: printed, 3: attributes = ''} of source.matchAll(tag)) {
    const name = printed!.toLowerCase()
    if (slash) close(name, open, active)
    else if (!empty.has(name)) {
      if (closing.has(name)) closeLast(name, open)
      open.push(name)
      if (formatting.has(name)) activate(`${name} ${attributes}`, active)
    }
    nodes += 1 + active.length
    if (open.length > limits.depth || active.length > limits.depth)
      refuse(`里面的结构套得太深，超过 ${limits.depth} 层（<${name}>）；请另存为纯文本（.txt）`)
    if (nodes > limits.nodes)
      refuse(`里面的结构太多，超过 ${limits.nodes} 个元素；请分成几份，或另存为纯文本（.txt）`)
  }
}

function close(name: string, open: string[], active: string[]): void {
  const at = open.lastIndexOf(name)
  // <a><div></a> leaves the division open.
  const holdsBlocks = formatting.has(name) && open.slice(at + 1).some((each) => blocks.has(each))
  if (at >= 0) open.splice(at, holdsBlocks ? 1 : open.length)
  if (!formatting.has(name)) return
  const kind = active.findLastIndex((each) => each.startsWith(`${name} `))
  if (kind >= 0) active.splice(kind, 1)
}

function closeLast(name: string, open: string[]): void {
  for (let at = open.length - 1; at >= 0; at--) {
    if (open[at] === name) {
      open.length = at
      return
    }
    if (containers.has(open[at]!)) return
  }
}

function activate(kind: string, active: string[]): void {
  if (active.filter((each) => each === kind).length < kept) active.push(kind)
}
