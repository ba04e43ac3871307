/**
 * Text and query as they are compared: simplified, half-width, lower case; signs within a clause fall away,
 * between clauses and around numbers and Latin words stands one stop.
 *
 *     「十三五」對外貿易２．１６ 億美元，较—RCEP
 *     十三五对外贸易|2.16|亿美元|较|rcep
 */
/** Parts what no word runs across; drawn as | in comments. */
export const stop = ' '

const stopUnit = stop.charCodeAt(0)

/** What a code unit may be beside a letter. Letters are their own folded code unit, all above these. */
const dropped = 1
const point = 2
const comma = 3
const ends = 4

/** Signs that part numbers and Latin words, and nothing else: “走出去”战略, 中国（宁夏）, 2.16 亿 美元, 〔2023〕29号. */
export const within =
  '"“”„‟「」『』〝〞＂\'‘’‚‛＇()（）[]［］〔〕【】<>《》〈〉＜＞·•・‧∙\u200b\ufeff \u3000\u00a0\t'
/** Signs that belong to what is said: 25%, 互联网+. */
export const spoken: Readonly<Record<string, string>> = {
  '%': '%',
  '％': '%',
  '﹪': '%',
  '‰': '‰',
  '℃': '℃',
  '+': '+',
  '＋': '+'
}

const classes = new Uint16Array(0x10000)
for (const sign of within) classes[sign.charCodeAt(0)] = dropped
for (const sign of '.．') classes[sign.charCodeAt(0)] = point
for (const sign of ',，') classes[sign.charCodeAt(0)] = comma
for (const [sign, read] of Object.entries(spoken)) classes[sign.charCodeAt(0)] = read.charCodeAt(0)

/** As classes are asked for: most of the 65,536 never are. */
function classOf(unit: number): number {
  classes[unit] ||= classify(unit)
  return classes[unit]!
}

function classify(unit: number): number {
  const half = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit
  const isSurrogate = half >= 0xd800 && half <= 0xdfff
  const letter = String.fromCharCode(half)
  if (!isSurrogate && !/[\p{L}\p{N}]/u.test(letter)) return ends
  const small = letter.toLowerCase()
  return small.length === 1 ? small.charCodeAt(0) : half
}

/** What else is to be read as what, by code unit: traditional characters as simplified ones. */
export function learn(forms: Iterable<readonly [number, number]>) {
  for (const [form, read] of forms) classes[form] = read
}

/** Digits and Latin letters: a run of them is one word. */
function isWestern(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a)
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

/** Folded units and where each stands in the text; grown as needed, overwritten by the next text. */
let units = new Uint16Array(1024)
let places = new Uint32Array(1024)

/**
 * Folds into `units` and `places` and gives how many there are; neither the first nor the last is a stop.
 * A stop is placed at what made it.
 */
function foldUnits(text: string): number {
  if (units.length < 2 * text.length) {
    units = new Uint16Array(2 * text.length)
    places = new Uint32Array(2 * text.length)
  }
  let length = 0
  let before = stopUnit
  let spaced = false
  for (let at = 0; at < text.length; at++) {
    let unit = classOf(text.charCodeAt(at))
    if (unit === dropped) {
      spaced = true
      continue
    }
    if (unit <= ends) {
      const inNumber = unit !== ends && isDigit(before) && !spaced && isInNumber(text, at, unit)
      if (inNumber && unit === comma) continue
      unit = inNumber ? 0x2e : stopUnit
    } else if (isWestern(unit)) {
      if (before !== 0x2e && before !== stopUnit && (spaced || !isWestern(before))) {
        units[length] = stopUnit
        places[length++] = at
      }
    } else if (isWestern(before)) {
      units[length] = stopUnit
      places[length++] = at
    }
    spaced = false
    if (unit === stopUnit && before === stopUnit) continue
    units[length] = unit
    places[length++] = at
    before = unit
  }
  return length > 0 && before === stopUnit ? length - 1 : length
}

/** 2.16 and 1,200 go on behind their sign; 2,5 and 1.培育 do not. */
function isInNumber(text: string, at: number, sign: number): boolean {
  const digit = (place: number) => isDigit(classOf(text.charCodeAt(at + place)))
  return sign === point ? digit(1) : digit(1) && digit(2) && digit(3) && !digit(4)
}

/** The folded text. Linear. */
export function fold(text: string): string {
  return isFolded(text) ? text : toText(foldUnits(text))
}

/** Most words are: nothing but simplified characters. */
function isFolded(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (classOf(unit) !== unit || isWestern(unit) || unit < 0x80) return false
  }
  return true
}

/** The folded text and, for each of its code units, its place in `text`. */
export function foldPlaces(text: string): {text: string; places: Uint32Array} {
  const length = foldUnits(text)
  return {text: toText(length), places: places.slice(0, length)}
}

/** Appends the folded text, a stop before and behind it, to `into` at `start`; gives the place behind it. */
export function foldInto(text: string, into: Uint16Array, start: number): number {
  const length = foldUnits(text)
  into[start] = stopUnit
  into.set(units.subarray(0, length), start + 1)
  into[start + length + 1] = stopUnit
  return start + length + 2
}

/** In slices, because a call takes only so many arguments. */
function toText(length: number): string {
  let text = ''
  for (let at = 0; at < length; at += 8192) {
    // Spread would go through an iterator.
    text += Reflect.apply(String.fromCharCode, null, units.subarray(at, Math.min(at + 8192, length)))
  }
  return text
}
