/** Licences a collection may put what is made of it under, by their SPDX identifiers. */
export const licences = {
  'CC0-1.0': {
    title: 'Creative Commons Zero v1.0 Universal',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/'
  },
  'CC-BY-4.0': {
    title: 'Creative Commons Attribution 4.0 International',
    url: 'https://creativecommons.org/licenses/by/4.0/'
  },
  'CC-BY-SA-4.0': {
    title: 'Creative Commons Attribution Share Alike 4.0 International',
    url: 'https://creativecommons.org/licenses/by-sa/4.0/'
  },
  MIT: {title: 'MIT License', url: 'https://opensource.org/license/mit'},
  'ODbL-1.0': {
    title: 'Open Data Commons Open Database License v1.0',
    url: 'https://opendatacommons.org/licenses/odbl/1-0/'
  }
} as const

export type Licence = keyof typeof licences

export const licenceNames = Object.keys(licences) as [Licence, ...Licence[]]
