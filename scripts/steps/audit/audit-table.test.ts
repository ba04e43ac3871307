import {expect, test} from 'vitest'
import type {AuditRun} from './audit-page.ts'
import {formatAudits, missedBars} from './audit-table.ts'

const run = (performance: number, accessibility = 100, faults: string[] = []): AuditRun => ({
  performance: {points: performance, faults},
  accessibility: {points: accessibility, faults: accessibility < 100 ? ['color-contrast'] : []},
  'best-practices': {points: 100, faults: []},
  seo: {points: 100, faults: []}
})

test('a page on the bar passes by its median, whatever its worst run', () => {
  expect(missedBars([{kind: 'home', runs: [run(61), run(95), run(99)]}])).toEqual([])
})

test('a page below a bar is named with the points and the faults of the run in the middle', () => {
  const runs = [run(99), run(94, 98, ['largest-contentful-paint 2.9 s']), run(60, 100, ['speed-index'])]
  expect(missedBars([{kind: 'reader', runs}])).toEqual([
    'reader：性能 94，要求 95（largest-contentful-paint 2.9 s）'
  ])
  expect(missedBars([{kind: 'reader', runs: runs.map(() => run(95, 99))}])).toEqual([
    'reader：无障碍 99，要求 100（color-contrast）'
  ])
})

test('the table marks what is below its bar', () => {
  const table = formatAudits([
    {kind: 'home', runs: [run(100)]},
    {kind: 'reader', runs: [run(94)]}
  ])
  expect(table.split('\n').map((line) => line.trim().split(/\s{2,}/))).toEqual([
    ['页面', '性能', '无障碍', '最佳实践', '搜索引擎'],
    ['home', '100', '100', '100', '100'],
    ['reader', '↓ 94', '100', '100', '100']
  ])
})
