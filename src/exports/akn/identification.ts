/**
 * Who a document is as a work, as the wording at hand, and as this file (FRBR).
 *
 * The standard asks each of them for a day. Where nobody knows it, it is the first day of the calendar and its name
 * is `unknown`: 0001-01-01 is no day a document here was made.
 */
import type {Element} from 'xast'
import type {Policy} from '../../policy/policy.ts'
import {filePath} from '../../render/documents/document-files.ts'
import {displayTitle} from '../../render/policy-text/header.ts'
import {siteAddress} from '../site-address.ts'
import {x} from '../xml/x.ts'
import {jurisdictionOf} from './jurisdiction.ts'
import {expressionUri, language, workUri} from './naming.ts'

const unknownDay = x('FRBRdate', {date: '0001-01-01', name: 'unknown'})

/** References to who issued it and to who marked it up. */
export interface Agents {
  issuer: string
  editor: string
}

export function toIdentification(policy: Policy, {issuer, editor}: Agents, root: URL | null): Element {
  const {id, metadata} = policy
  const [work, expression] = [workUri(policy), expressionUri(policy)]
  const page = siteAddress(`/documents/${id}/`, root)
  const file = siteAddress(filePath(id, 'akn'), root)
  const made = [...toDays(policy), x('FRBRauthor', {href: issuer})]
  return x('identification', {source: editor}, [
    x('FRBRWork', [
      ...names(`${work}/!main`, work),
      x('FRBRalias', {value: page, name: 'page'}),
      ...made,
      x('FRBRcountry', {value: jurisdictionOf(metadata.region)}),
      x('FRBRsubtype', {value: metadata.kind}),
      ...(metadata.docNumber ? [x('FRBRnumber', {value: metadata.docNumber})] : []),
      x('FRBRname', {value: displayTitle(metadata)})
    ]),
    x('FRBRExpression', [
      ...names(`${expression}/!main`, expression),
      ...made,
      x('FRBRauthoritative', {value: 'false'}),
      x('FRBRlanguage', {language})
    ]),
    x('FRBRManifestation', [
      ...names(`${expression}/!main.xml`, `${expression}.xml`),
      x('FRBRalias', {value: file, name: 'file'}),
      unknownDay,
      x('FRBRauthor', {href: editor}),
      x('FRBRformat', {value: 'application/akn+xml'})
    ])
  ])
}

function names(component: string, whole: string): Element[] {
  return [x('FRBRthis', {value: component}), x('FRBRuri', {value: whole})]
}

/** 成文日期 and 印发日期; what an editor supplied says so. */
function toDays({metadata: {issued, printed, editorial}}: Policy): Element[] {
  const days = [
    ...(issued
      ? [x('FRBRdate', {date: issued, name: editorial.includes('issued') ? 'supplied' : 'issued'})]
      : []),
    ...(printed ? [x('FRBRdate', {date: printed, name: 'printed'})] : [])
  ]
  return days.length > 0 ? days : [unknownDay]
}
