/** ISO 3166-2:CN, letters of provinces by the first two digits of their code in GB/T 2260: 62 → gs. */
const provinces: Readonly<Record<string, string>> = {
  11: 'bj',
  12: 'tj',
  13: 'he',
  14: 'sx',
  15: 'nm',
  21: 'ln',
  22: 'jl',
  23: 'hl',
  31: 'sh',
  32: 'js',
  33: 'zj',
  34: 'ah',
  35: 'fj',
  36: 'jx',
  37: 'sd',
  41: 'ha',
  42: 'hb',
  43: 'hn',
  44: 'gd',
  45: 'gx',
  46: 'hi',
  50: 'cq',
  51: 'sc',
  52: 'gz',
  53: 'yn',
  54: 'xz',
  61: 'sn',
  62: 'gs',
  63: 'qh',
  64: 'nx',
  65: 'xj',
  71: 'tw',
  81: 'hk',
  82: 'mo'
}

/** `cn-gs` for 620300; `cn` for the whole country, or where the region is not known. */
export function jurisdictionOf(region: {code: string} | null): string {
  const province = region && provinces[region.code.slice(0, 2)]
  return province ? `cn-${province}` : 'cn'
}
