/** All properties, in the order they are run. */
import {addresses} from './properties/addresses.ts'
import {agreeing} from './properties/agreeing.ts'
import {bytes} from './properties/bytes.ts'
import {files} from './properties/files.ts'
import {linking} from './properties/linking.ts'
import {numbers} from './properties/numbers.ts'
import {pieces} from './properties/pieces.ts'
import {reading} from './properties/reading.ts'
import {releases} from './properties/releases.ts'
import {searching} from './properties/searching.ts'
import {textsArrive} from './properties/texts-arrive.ts'
import {wholeDocuments} from './properties/whole-documents.ts'
import type {Property} from './property.ts'

export const properties: readonly Property[] = [
  ...reading,
  ...wholeDocuments,
  ...bytes,
  ...files,
  ...numbers,
  ...pieces,
  ...addresses,
  ...agreeing,
  ...releases,
  ...linking,
  ...searching,
  ...textsArrive
]
