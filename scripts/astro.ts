/**
 * Astro's own command line without its telemetry: `node scripts/astro.ts dev`, `… check`.
 */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href)

export {}
