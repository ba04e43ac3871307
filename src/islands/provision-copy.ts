import {type Cited, fillReference} from './fill-reference.ts'

/** What is copied of a provision: its address, its words, or a quote in the form that is chosen in `root`. */
export type CopyKind = 'link' | 'text' | 'quote'

export interface Provision extends Cited {
  text: string
}

/** Forms for programs, `data-alone`, take no words beside them. */
export function toCopy(kind: CopyKind, provision: Provision, root: HTMLElement): string {
  const {url, text} = provision
  if (kind === 'link') return url
  if (kind === 'text') return text
  const [form] = root.querySelector('select')!.selectedOptions
  const reference = fillReference(form!.value, provision)
  return form!.dataset['alone'] === undefined ? `${text}\n${reference}` : reference
}
