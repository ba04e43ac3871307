/** The shapes that are tried, by the way they come in, and what reads them in steps. */
import {readLexicon} from '../../corpus/read-lexicon.ts'
import {htmlShapes} from './shapes/html-shapes.ts'
import {markdownShapes} from './shapes/markdown-shapes.ts'
import {planShapes} from './shapes/plan-shapes.ts'
import type {Shapes} from './shapes/shape.ts'
import {yamlShapes} from './shapes/yaml-shapes.ts'
import {readFile, readInSteps, readPlan, readYaml, type Timed} from './steps.ts'

export interface Group {
  shapes: Shapes
  read(source: string, timed: Timed): void | Promise<void>
}

const {lexicon} = readLexicon('content')

export const groups: Record<string, Group> = {
  plan: {shapes: planShapes, read: (source, timed) => readPlan(source, lexicon, timed)},
  steps: {shapes: planShapes, read: (source, timed) => readInSteps(source, lexicon, timed)},
  markdown: {shapes: markdownShapes, read: (source, timed) => readFile('.md', source, timed)},
  html: {shapes: htmlShapes, read: (source, timed) => readFile('.html', source, timed)},
  yaml: {shapes: yamlShapes, read: readYaml}
}
