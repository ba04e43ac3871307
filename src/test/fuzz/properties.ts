/** All properties, in the order they are run. */
import {agreeing} from './properties/agreeing.ts'
import {bytes} from './properties/bytes.ts'
import {files} from './properties/files.ts'
import {linking} from './properties/linking.ts'
import {reading} from './properties/reading.ts'
import {searching} from './properties/searching.ts'
import {textsArrive} from './properties/texts-arrive.ts'
import type {Property} from './property.ts'

export const properties: readonly Property[] = [
  ...reading,
  ...bytes,
  ...files,
  ...agreeing,
  ...linking,
  ...searching,
  ...textsArrive
]
