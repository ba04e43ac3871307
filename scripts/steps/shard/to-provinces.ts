import type {PolicySource} from '../../../src/policy/index.ts'

/** The province of each document by its id, two digits of GB/T 2260, `''` where nobody said which. */
export function toProvinces(
  documents: readonly Pick<PolicySource, 'id' | 'metadata'>[]
): Map<string, string> {
  return new Map(
    documents.map(({id, metadata}) => {
      const region = metadata?.region ?? metadata?.editorial?.region
      return [id, region?.code.slice(0, 2) ?? '']
    })
  )
}
