import {expect, test} from 'vitest'
import {citeForms} from './forms.ts'
import {referenceOf} from './reference.samples.ts'
import {toCiteTemplates, withAddressSlot, withProvisionSlots} from './templates.ts'

function slotsOf(template: string): string[] {
  return [...new Set(template.match(/⟦\w+⟧/g))].sort()
}

test('every form leaves open what only the browser knows, untouched by its escapes', () => {
  const slots = toCiteTemplates(withProvisionSlots(referenceOf())).map(({key, template}) => [
    key,
    slotsOf(template)
  ])
  const [day, place] = [['⟦day⟧', '⟦month⟧'], ['⟦place⟧']]
  const entry = [...day, ...place, '⟦section⟧', '⟦url⟧', '⟦year⟧']
  expect(Object.fromEntries(slots)).toEqual({
    'gbt-2025': [...day, ...place, '⟦url⟧', '⟦year⟧'],
    'gbt-2015': [...day, ...place, '⟦url⟧', '⟦year⟧'],
    bibtex: entry,
    ris: entry,
    'csl-json': entry
  })
})

test('a page of its own leaves its address open, a known address only the day', () => {
  for (const {template} of toCiteTemplates(withAddressSlot(referenceOf())))
    expect(template).toContain('⟦url⟧')
  for (const {template} of toCiteTemplates(referenceOf()))
    expect(slotsOf(template)).toEqual(['⟦day⟧', '⟦month⟧', '⟦year⟧'])
})

test('filled with another value a template is what the form writes for it', () => {
  for (const {template, write} of toCiteTemplates(withAddressSlot(referenceOf()))) {
    const filled = template
      .replaceAll('⟦url⟧', 'https://example.cn/documents/sample/')
      .replaceAll('⟦year⟧', '2026')
      .replaceAll('⟦month⟧', '01')
      .replaceAll('⟦day⟧', '31')
    expect(filled).toBe(write({...referenceOf(), accessed: {year: '2026', month: '01', day: '31'}}))
  }
})

test('keys and names of forms tell them apart', () => {
  expect(new Set(citeForms.map(({key}) => key)).size).toBe(citeForms.length)
  expect(new Set(citeForms.map(({name}) => name)).size).toBe(citeForms.length)
})
