/**
 * How much of anything is read. Each stands far above any real document (the largest known: in the comment) and far
 * below what would take all time or all memory; what exceeds one is refused with what it was, how much is allowed and
 * where.
 */
export const megabyte = 1024 * 1024

export const limits = {
  /** Bytes of any file. A yearbook of two million characters has six million. */
  fileBytes: 64 * megabyte,
  /** Bytes of a text that is read into a tree and facts. */
  textBytes: 16 * megabyte,
  /** Characters of one line. The longest known one has 16,000, a text that lost all its line breaks 100,000. */
  line: 200_000,
  /** Levels of elements in HTML, of lists and quotes in Markdown, of elements in Word. Real pages have up to 40. */
  depth: 200,
  /** Elements of a page, cells of tables among them. */
  nodes: 1_000_000,
  /** Levels of lists and quotes in Markdown. Real ones have four. */
  containers: 20,
  /** Signs in one paragraph of Markdown that may open or close a link, a quote or a comment, each held against the others. */
  openings: 1000,
  /** Lines of Markdown without an empty one between them, those apart that plainly begin paragraphs of their own. */
  paragraphLines: 10_000,
  /** Footnotes of Markdown. A statute book of four hundred pages has three hundred. */
  footnotes: 1000,
  /** Cells of one table, with those that its first row makes others have. */
  cells: 200_000,
  /** Bytes of all XML parts of a Word file, unpacked. A plan of five hundred pages has ten million. */
  unpackedBytes: 64 * megabyte,
  /** How many times its packed size a Word file grows. Nothing but table cells: a hundred; a bomb: a thousand. */
  unpackedRatio: 400,
  /** Entries of a zip. */
  entries: 5000,
  /** Pages of a PDF. */
  pages: 3000,
  /** Levels of lists and maps in YAML. Ours have four. */
  yamlDepth: 30
} as const
