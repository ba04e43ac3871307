/** What makes a passage, in letters; layout is not counted. */
export const reuseLimits = {
  /** An exact passage has at least this many letters, */
  passage: 12,
  /** and this many words outside set phrases, names and titles. */
  ownWords: 8,
  /** A joined passage may hold shorter exact pieces, */
  piece: 6,
  /** with so many words of their own, */
  pieceWords: 5,
  /** and at most this between one piece and the next, on either side. */
  gap: 40,
  /** Pieces are looked for this far around an exact passage. */
  reach: 120,
  /** More than so many times in one document: furniture, not wording. */
  repeats: 3,
  /** In more than so many documents, or this share of them: common property. */
  documents: 10,
  documentShare: 0.1,
  /** but never more than so many: what all provinces took over is told of each, what all counties say is not. */
  documentsAtMost: 32,
  /** A shorter stretch in more provinces than this is common property, too: its words are no own ones. */
  stretch: 7,
  provinces: 5,
  /** A run with so many words outside set phrases was copied, however many did. */
  longWords: 30,
  /** Two documents are reported from this many own words on, or this share of the shorter one. */
  pair: 30,
  pairShare: 0.02
} as const

/** In how many of so many documents a wording may stand before it is common property. */
export function mostDocuments(count: number): number {
  const {documents, documentShare, documentsAtMost} = reuseLimits
  return Math.min(Math.max(documents, Math.ceil(documentShare * count)), documentsAtMost)
}
