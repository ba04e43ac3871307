/** All properties, in the order they are run. */

import {textsArrive} from './properties/texts-arrive.ts'
import type {Property} from './property.ts'

export const properties: readonly Property[] = [...textsArrive]
