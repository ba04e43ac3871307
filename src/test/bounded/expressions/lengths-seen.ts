/**
 * `node lengths-seen.ts`: the longest string that each quadratic expression is asked about while all shapes are read,
 * each longer than any of them may see. One JSON object a line: `{words, length, at}`.
 */
import {RefusalError} from '../../../corpus/convert/converted.ts'
import {groups} from '../groups.ts'
import {wordsOf} from './judge.ts'
import {quadratic} from './quadratic.ts'

const length = 2100
const longest = new Map(
  quadratic.flatMap(({expressions}) => expressions).map((words) => [words, {length: 0, at: ''}])
)
const known = new WeakMap<RegExp, {length: number; at: string} | undefined>()
const plain = RegExp.prototype.exec
let at = ''

// Every method of strings and expressions comes by here once it is not the built-in one.
RegExp.prototype.exec = function (words: string) {
  if (!known.has(this)) known.set(this, longest.get(wordsOf(this)))
  const seen = known.get(this)
  if (seen && words.length > seen.length) Object.assign(seen, {length: words.length, at})
  return plain.call(this, words)
}

for (const [name, {shapes, read}] of Object.entries(groups)) {
  if (name === 'steps') continue
  for (const [shape, make] of Object.entries(shapes)) {
    try {
      await read(make(length), (step, run) => {
        at = `${name}, ${shape}, ${step}`
        return run()
      })
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error
    }
  }
}
for (const [words, seen] of longest) process.stdout.write(`${JSON.stringify({words, ...seen})}\n`)
