/**
 * The package whose absence an error tells of; `null` where it tells of something else.
 *
 *     Cannot find package 'mammoth' imported from …/from-docx.ts
 *                          ^^^^^^^
 */
export function missingPackage(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'ERR_MODULE_NOT_FOUND') return null
  return /^Cannot find package '([^']+)'/.exec(error.message)?.[1] ?? null
}
