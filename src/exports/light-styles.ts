/**
 * The style sheet of the charts for a file: variables become the colours they have on the light ground.
 *
 *     tokens   --ink: light-dark(#1b1e23, #e6e3dc);
 *     charts   .chart .chart-name { fill: var(--ink); }   →   .chart .chart-name { fill: #1b1e23; }
 */
export interface StyleSheets {
  /** The text of tokens.css. */
  tokens: string
  /** The text of charts.css: drawing only, no variables but those of the tokens. */
  charts: string
}

/** Throws where the charts use a variable no token gives: a file would show black for it. */
export function lightStyles({tokens, charts}: StyleSheets): string {
  const values = new Map(
    [...tokens.matchAll(/(?<![\w-])(--[\w-]+):([^;]+);/g)]
      .toReversed()
      .map(([, name, value]) => [name!, toLight(value!)])
  )
  return charts
    .replaceAll(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '')
    .replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => {
      const value = values.get(name)
      if (value === undefined) throw new Error(`charts.css asks for ${name}, which tokens.css does not give`)
      return value
    })
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function toLight(value: string): string {
  return /^light-dark\(([^,]+),/.exec(value.trim())?.[1]?.trim() ?? value.trim()
}
