/**
 * How much of anything is read. Each is a choice, not a measurement; what exceeds one is refused with what it was, how much is allowed and
 * where.
 */
export const megabyte = 1024 * 1024

export const limits = {
  /** Bytes of any file. */
  fileBytes: 64 * megabyte,
  /** Bytes of a text that is read into a tree and facts. */
  textBytes: 16 * megabyte,
  /** Characters of one line. */
  line: 200_000,
  /** Levels of elements in HTML, of lists and quotes in Markdown, of elements in Word. */
  depth: 200,
  /** Elements of a page, cells of tables among them. */
  nodes: 1_000_000,
  /** Levels of lists and quotes in Markdown. */
  containers: 20,
  /** Signs in one paragraph of Markdown that may open or close a link, a quote or a comment, each held against the others. */
  openings: 1000,
  /** Different lengths of runs of ` in one paragraph of Markdown: each may be looked for up to its end. */
  backticks: 20,
  /** Lines of Markdown without an empty one between them, those apart that plainly begin paragraphs of their own. */
  paragraphLines: 10_000,
  /** Footnotes of Markdown. */
  footnotes: 1000,
  /** Cells of one table, with those that its first row makes others have. */
  cells: 200_000,
  /** Bytes of all XML parts of a Word file, unpacked. */
  unpackedBytes: 64 * megabyte,
  /** How many times its packed size a Word file grows. */
  unpackedRatio: 400,
  /** Entries of a zip. */
  entries: 5000,
  /** Pages of a PDF. */
  pages: 3000,
  /** Levels of lists and maps in YAML. */
  yamlDepth: 30
} as const
