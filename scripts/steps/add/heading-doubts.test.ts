import {expect, test} from 'vitest'
import {readPolicy} from '../../../src/policy/index.ts'
import {projectLexicon} from '../read-files.ts'
import {headingDoubts} from './heading-doubts.ts'

const source = '某市方案\n一、目标\n甲。\n加强领导\n落实责任\n'
const lexicon = projectLexicon()
const read = (...marked: string[]) => {
  const headings = marked.map((line) => ({at: source.indexOf(line), level: 1}))
  const original = {file: 'a.md', mediaType: 'text/markdown', sha256: '0'.repeat(64)}
  const about = {title: null, issuer: null, issued: null, docNumber: null, region: null, period: null}
  return readPolicy(
    {
      id: 'a',
      source,
      metadata: {
        ...about,
        kind: 'other',
        source: {name: 'a', original: {...original, length: source.length, headings}}
      }
    },
    lexicon
  )
}

test('doubts of a kind are told in one sentence', () => {
  expect(headingDoubts(read('一、目标', '加强领导', '落实责任'))).toEqual([
    '文件里标为标题，没有读成标题：“加强领导”、“落实责任”'
  ])
})

test('near miss: headings that agree are not spoken of', () => {
  expect(headingDoubts(read('某市方案', '一、目标'))).toEqual([])
})
