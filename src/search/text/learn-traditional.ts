import {learn} from './fold.ts'

/** From then on traditional characters are folded to simplified ones; the table is fetched when it is needed. */
export async function learnTraditional(): Promise<void> {
  const {simplified} = await import('./traditional.ts')
  learn(simplified)
}
