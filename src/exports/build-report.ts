/** A document that could not be read; shaped as the seam to the files tells of it. */
interface Unread {
  id: string | null
  title: string | null
  file: string
  problems: readonly {code: string; file: string; line: number; column: number; reason: string}[]
}

/** How many documents the site is made of, and each that it is not made of, with why. `line` and `column` from 1. */
export interface BuildReport {
  documents: {read: number; unread: number}
  unread: Unread[]
}

export function toBuildReport({
  policies,
  unread
}: {
  policies: readonly unknown[]
  unread: readonly Unread[]
}): BuildReport {
  return {
    documents: {read: policies.length, unread: unread.length},
    unread: unread.map(({id, title, file, problems}) => ({id, title, file, problems}))
  }
}
