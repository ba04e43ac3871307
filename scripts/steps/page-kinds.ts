/**
 * One address for each kind of page: what the browser tests visit and the pictures show.
 * A new kind of page is one line here.
 */
export const pageKinds = {
  home: '/',
  documents: '/documents/',
  reader: '/documents/zhongwei-2023/',
  redacted: '/documents/luoyang-speech/',
  source: '/documents/zhongwei-2023/source/',
  documentCharts: '/documents/gansu-2016/charts/',
  measures: '/measures/',
  measure: '/measures/zhongwei-2023/sec_3__sub_1__item_1/',
  reworded: '/measures/gansu-2016/sec_4__sub_2__item_2/',
  topics: '/topics/',
  topic: '/topics/跨境电商/',
  regions: '/regions/',
  region: '/regions/620100/',
  targets: '/targets/',
  indicator: '/targets/外贸进出口总额/',
  units: '/units/',
  unit: '/units/640500-市商务局/',
  comparisons: '/compare/',
  comparison: '/compare/gansu-2016/jinchang-report/',
  unrelated: '/compare/gansu-2016/zhongwei-2023/',
  citations: '/citations/',
  audits: '/audits/',
  search: '/search/',
  changes: '/data/changes/',
  method: '/method/',
  data: '/data/',
  dataTable: '/data/figures/',
  report: '/report/',
  charts: '/dev/charts/',
  missing: '/404.html'
} as const satisfies Record<string, string>

export const widths = [360, 1280] as const
export const schemes = ['light', 'dark'] as const
