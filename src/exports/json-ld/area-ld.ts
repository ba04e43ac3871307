import type {AdministrativeAreaLeaf} from 'schema-dts'
import type {Region} from '../../policy/metadata.ts'

/** A region with its six digits. */
export function toAreaLd({code, name}: Region): AdministrativeAreaLeaf {
  return {
    '@type': 'AdministrativeArea',
    name,
    identifier: {'@type': 'PropertyValue', propertyID: 'GB/T 2260', value: code}
  }
}
