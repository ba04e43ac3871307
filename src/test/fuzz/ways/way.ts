/** One way out of the site: texts go into a file, and are read from it. */
export interface Way {
  name: string
  /** Texts of a file that was made of others and read again. */
  through(texts: readonly string[]): string[] | Promise<string[]>
  /** What of a text the format can carry. */
  carried(text: string): string
}
