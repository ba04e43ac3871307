import {expect, test} from 'vitest'
import type {Correction} from '../corrections.ts'
import type {AppliedCorrection} from './applied.ts'
import {correctionMessages} from './correction-messages.ts'

const said = {who: '策脉编者', why: '44个是两国签约的总数。'}
const made = {...said, kind: 'figure', action: 'set', quote: '44个合作项目', start: 3, end: 9} as const
const told = (about: object) =>
  correctionMessages([{...made, ...about} as unknown as AppliedCorrection], [])[0]!.reason

test('a field and its codes are told by their names, with why and who', () => {
  expect(told({field: 'status', was: 'achieved', now: 'context'})).toBe(
    '更正：数量“44个合作项目”的性质由“已实现”改为“背景”。44个是两国签约的总数（策脉编者）'
  )
})

test('what says nothing is told so, what is no code as it is', () => {
  expect(told({field: 'year', was: null, now: 2027})).toContain('的年份由未载改为“2027”。')
  expect(told({kind: 'place', field: 'own', was: true, now: false})).toContain('的指本地由“是”改为“否”。')
})

test('what was added and what is none have no field', () => {
  expect(told({action: 'add'})).toContain('“44个合作项目”没有读出，已补上。')
  expect(told({action: 'remove'})).toContain('“44个合作项目”不算，已删去。')
})

test('a correction the program needs no more is told by the same names', () => {
  const kept = {...said, kind: 'figure', quote: {exact: '44个合作项目'}, field: 'status', value: 'context'}
  expect(correctionMessages([], [kept as unknown as Correction])[0]!.reason).toBe(
    '数量“44个合作项目”的性质程序已读作“背景”，这一条更正可以删去'
  )
})
