/**
 * The address of the search worker, in the form that browsers with Trusted Types ask for. The policy knows this one
 * address and gives it whatever it is asked.
 */
import {workerPolicy} from '../search/worker-policy.ts'
import address from './search-worker.ts?worker&url'

interface ScriptPolicy {
  /** A TrustedScriptURL, which only browsers tell from the text. */
  createScriptURL(written: string): string
}

interface TrustedTypes {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy
}

export function trustedWorker(): string {
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes}
  return (
    trustedTypes?.createPolicy(workerPolicy, {createScriptURL: () => address}).createScriptURL('') ?? address
  )
}
