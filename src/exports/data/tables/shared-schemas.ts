/** Parts of rows that several tables share. */
import {z} from 'zod'
import {measureAddress} from '../../../policy/links-contract.ts'

/** Never empty. */
export const said = z.string().min(1)
/** `null` where nothing is told; the contract has an empty string for some of these. */
export const told = said.nullable()
/** An address of the site. */
export const link = z.string().min(1)

/** Names of the fields a person corrected; empty where nobody did. */
export const corrected = z.array(said)

export const linkedMeasure = measureAddress.extend({link})
