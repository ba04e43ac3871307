/**
 * Repair: single spaces that typesetting or PDF extraction left between Han, digits and stops.
 *
 *     到 2025 年，达到 2.07 亿美元      完善社会保障制度 , 提高      国 家 粮 食 应 急 预 案
 *       ^    ^        ^    ^                         ^ ^           ^  ^  ^  ^  ^  ^  ^
 *
 * A space between two Latin words or two numbers is kept: there it separates. Digits set one by one are one number.
 */
import {matchesOf} from '../matches.ts'
import type {Repair} from '../text.ts'

const spaces =
  /(?<=[\p{Script=Han}，、。；：（）“”])[ \u00a0](?=[0-9*])|(?<=[0-9%*])[ \u00a0](?=[\p{Script=Han}，、。；：（）“”％%])|(?<=\p{Script=Han}) (?=[，、。；：,;])|(?<=[，、。；：,;]) (?=\p{Script=Han})/gu
/** Three signs or more, each alone: a word spread over a line. */
const spread = /(?<=^|[\n\r\t])[ \u3000]*(?:\p{Script=Han} ){2,}\p{Script=Han}(?=[ \u3000]*(?:$|[\n\r\t]))/gmu

export const scatteredSpaces: Repair = {
  name: 'scattered-spaces',
  *find(text) {
    if (!/[ \u00a0]/.test(text)) return
    const found = new Set([...toScattered(text), ...toSpread(text), ...toDigits(text)])
    for (const at of [...found].sort((one, other) => one - other))
      yield {start: at, end: at + 1, value: '', reason: '字间的空格不读'}
  }
}

function* toScattered(text: string): Generator<number> {
  for (const {index} of matchesOf(text, spaces)) if (!insideTable(text, index)) yield index
}

function* toSpread(text: string): Generator<number> {
  for (const {0: run, index} of matchesOf(text, spread)) {
    const indent = run.length - run.trimStart().length
    for (const space of matchesOf(run.slice(indent), / /g)) yield index + indent + space.index
  }
}

/** 2 0 0 1年, 7 0%: digits set one by one; 1 200公里: thousands. Both only between words, not in columns. */
const digits =
  /(?<=[\p{Script=Han}，、（：“] ?)(?:\d(?: \d)+|\d{1,3}(?: \d{3})+)(?= ?[\p{Script=Han}%％](?:[^ \n]|$))|(?<=^|[\n\r])\d(?: \d)+(?= ?[年月日])/gu

function* toDigits(text: string): Generator<number> {
  for (const {0: run, index} of matchesOf(text, digits)) {
    for (const space of matchesOf(run, / /g)) yield index + space.index
  }
}

/** A space beside a tab or another space lays out columns. */
function insideTable(text: string, at: number): boolean {
  return /[ \t]/.test(text[at - 1] ?? '') || /[ \t]/.test(text[at + 1] ?? '')
}
