/**
 * References with slots, which a page hands to the browser: only there is known which provision is cited, where
 * the page stands and what day it is. Double brackets pass through every form unescaped.
 *
 *     …: 卫政办发〔2023〕29号: ⟦place⟧[EB/OL]. (2023-06-14)[⟦year⟧-⟦month⟧-⟦day⟧]. ⟦url⟧.
 */
import {type CiteForm, citeForms} from './forms.ts'
import type {Reference} from './reference.ts'

const slot = (name: string) => `⟦${name}⟧`

const today = {year: slot('year'), month: slot('month'), day: slot('day')}

export interface CiteTemplate extends CiteForm {
  template: string
}

/** The day is open. */
export function toCiteTemplates(reference: Reference): CiteTemplate[] {
  return citeForms.map((form) => ({...form, template: form.write({...reference, accessed: today})}))
}

/** The place where the page stands is open as well. */
export function withAddressSlot(reference: Reference): Reference {
  return {...reference, url: slot('url')}
}

/** Any provision of the document. */
export function withProvisionSlots(reference: Reference): Reference {
  return {...withAddressSlot(reference), id: `${reference.id}-${slot('section')}`, place: slot('place')}
}
