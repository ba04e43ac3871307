import {expect, test} from 'vitest'
import {toSounds} from './to-sounds.ts'

test('a character stands under each of its readings', () => {
  expect(toSounds('银行重庆')).toEqual({
    chong: '重',
    hang: '行',
    heng: '行',
    qing: '庆',
    xing: '行',
    yin: '银',
    zhong: '重'
  })
})

test('ü is v, and what is out of use is left out', () => {
  expect(toSounds('女略')).toEqual({lve: '略', nv: '女'})
  // 期 was jī, 合 a measure gě; 会 kuài is still said.
  expect(toSounds('期合会')).toEqual({he: '合', hui: '会', kuai: '会', qi: '期'})
})

test('signs, letters and digits have no sound', () => {
  expect(toSounds('RCEP，5G《》〇嗯 ')).toEqual({ling: '〇'})
})

test('is the same whatever the order', () => {
  const sounds = JSON.stringify(toSounds('事市是十'))
  expect(sounds).toBe('{"shi":"事十市是"}')
  expect(JSON.stringify(toSounds(['十', '是', '市', '事', '十']))).toBe(sounds)
})
