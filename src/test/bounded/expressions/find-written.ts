/** Every regular expression that is written in the project, tests aside. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Expressions, findExpressions} from './find-expressions.ts'

const program = /\.(?:ts|mjs|astro)$/
const ofTests = /\.(?:test|samples)\.ts$|[\\/]test[\\/]/

export function findWritten(): Expressions {
  const found = ['src', 'scripts']
    .flatMap((folder) =>
      readdirSync(folder, {recursive: true, encoding: 'utf8'})
        .map((file) => join(folder, file))
        .filter((file) => program.test(file) && !ofTests.test(file))
        .sort()
    )
    .map((file) => findExpressions(file, readFileSync(file, 'utf8')))
  return {
    literals: found.flatMap(({literals}) => literals),
    made: found.flatMap(({made}) => made)
  }
}
