import type {Keyness} from '../../policy/4-links/keyness.ts'
import type {Policy} from '../../policy/policy.ts'
import type {ChartFigure} from '../charts/figure.ts'
import type {UnitLexicon} from '../units/unit-identity.ts'
import {keynessFigure} from './keyness-figure.ts'
import {stripFigure} from './strip-figure.ts'

/** The charts of one document, in the order of its page; `documents`: how many the collection has. */
export function documentFigures(
  policy: Policy,
  keyness: Keyness,
  documents: number,
  lexicon: UnitLexicon
): ChartFigure[] {
  const words = keynessFigure(policy, keyness, documents)
  return [stripFigure(policy, lexicon), ...(words ? [words] : [])]
}
