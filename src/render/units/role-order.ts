import type {Duty} from '../../policy/policy.ts'

export type Role = Duty['value']['role']

/** Roles in the order they are told in. */
export const roles = ['lead', 'resp', 'support'] as const satisfies readonly Role[]

/** Who leads a measure and supports it too, leads it. */
export function strongerRole(one: Role, other: Role): Role {
  return roles.indexOf(one) <= roles.indexOf(other) ? one : other
}
