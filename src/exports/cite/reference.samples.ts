/** References for the tests of this folder. */
import type {Metadata} from '../../policy/metadata.ts'
import {policyOf} from '../../render/policy-text.samples.ts'
import {type Reference, toReference} from './reference.ts'

export const site = {title: '策脉', publisher: null, licence: null, root: new URL('https://example.cn/')}

export const known: Partial<Metadata> = {
  title: '某市外贸三年倍增实施方案（2023—2025年）',
  shortTitle: '某市方案',
  issuer: '某市人民政府办公室',
  issued: '2023-06-04',
  docNumber: '某政办发〔2023〕29号',
  region: {code: '640500', name: '某市', level: 'city'}
}

/** `section`: 一, 二（一） as sec_1, sec_2__sub_1. */
export function referenceOf(about: Partial<Metadata> = known, section: string | null = null): Reference {
  return toReference(
    policyOf('某市方案\n一、目标\n扩大开放。\n二、任务\n（一）招商\n来。\n', about),
    site,
    section
  )
}
