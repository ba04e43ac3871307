/** A measure in the words of schema.org: “a component of a legal document, like an article”. */
import type {CreativeWorkLeaf, LegislationLeaf, WithContext} from 'schema-dts'
import type {Policy} from '../../policy/policy.ts'
import {addressLabel} from '../../render/address-label.ts'
import type {MeasureRow} from '../../render/measures/measure-rows.ts'
import {site} from '../../ui-strings.ts'
import {encodedAddress} from '../site-address.ts'
import {documentType, toDocumentReference} from './document-ld.ts'

/** `description`: as the page says it under its name. A part of a speech or a report is no law. */
export function toMeasureLd(
  policy: Policy,
  {measure, section, units}: Pick<MeasureRow, 'measure' | 'section' | 'units'>,
  description: string,
  root: URL | null
): WithContext<LegislationLeaf | CreativeWorkLeaf> {
  const url = encodedAddress(`/measures/${policy.id}/${measure.id}/`, root)
  const common = {
    '@context': 'https://schema.org',
    '@id': url,
    url,
    name: measure.head,
    description,
    position: addressLabel(policy, section.id),
    inLanguage: site.lang,
    ...(measure.topics.length > 0 && {keywords: [...measure.topics]}),
    isPartOf: toDocumentReference(policy, root)
  } as const
  if (documentType(policy.metadata.kind) !== 'Legislation') return {...common, '@type': 'CreativeWork'}
  const responsible = units.map(({unit}) => ({'@type': 'Organization', name: unit}) as const)
  return {
    ...common,
    '@type': 'Legislation',
    ...(responsible.length > 0 && {legislationResponsible: responsible})
  }
}
