import {expect, test} from 'vitest'
import {missingPackage} from './missing-package.ts'

/** As Node says it; the runner of the tests has words of its own. */
const said = (message: string, code = 'ERR_MODULE_NOT_FOUND') => Object.assign(new Error(message), {code})

test('a package that is not installed is named', () => {
  expect(missingPackage(said("Cannot find package 'mammoth' imported from /a/from-docx.ts"))).toBe('mammoth')
  expect(missingPackage(said("Cannot find package '@a/b' imported from /a/c.ts"))).toBe('@a/b')
})

test('near miss: a file of ours that is not there, another error, and none', async () => {
  expect(missingPackage(said("Cannot find module '/a/from-docx.ts' imported from /a/convert.ts"))).toBeNull()
  expect(missingPackage(said("Cannot find package 'mammoth'", 'ENOENT'))).toBeNull()
  expect(missingPackage('mammoth')).toBeNull()
})
