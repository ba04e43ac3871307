import {expect, test} from 'vitest'
import {attacks} from './attacks.ts'
import {readAlone} from './read-alone.ts'
import {bare, type HostileText, toMarks} from './texts.ts'
import {carriers, framed, framePlaces} from './txt.ts'
import {illFormed} from './well-formed.ts'

const marks = toMarks()
const plans = attacks.map((attack) => {
  const texts: HostileText[] = []
  const next = () => {
    const made = marks.next(attack)
    texts.push(made)
    return made.text
  }
  const frame = framePlaces.map(next)
  return {
    name: attack.name,
    texts,
    source: framed(
      frame,
      carriers.flatMap(({lines}, at) => lines(next(), at))
    )
  }
})
const read = plans.map((plan) => ({...plan, ...readAlone(plan.source)}))

test('there are more than 250 texts, and no two are the same', () => {
  const all = plans.flatMap(({texts}) => texts.map(({text}) => text))
  expect(new Set(all).size).toBe(all.length)
  expect(all.length).toBeGreaterThan(2000)
})

test('pages are what the renderer made, tables and data say the same', () => {
  expect(read.flatMap(({name, complaints}) => complaints.map((each) => `${name}: ${each}`))).toEqual([])
})

test('each arrives as text in each of its places', () => {
  const lost = read.flatMap(({texts, words}) => texts.filter(({text}) => !words.includes(bare(text))))
  expect(lost).toEqual([])
})

test('as Akoma Ntoso each is well-formed, with no type and no entity of its own', async () => {
  expect(await illFormed(read.map(({name, xml}) => ({name, xml})))).toEqual([])
})

test('near miss: what is not well-formed is found, and a document type', async () => {
  const [first, second] = ['<a>&lt;b></a', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>']
  expect((await illFormed([{name: 'open', xml: first!}])).join()).toContain('open')
  expect(await illFormed([{name: 'typed', xml: second!}])).toEqual([
    expect.stringContaining('typed has a document type')
  ])
})
