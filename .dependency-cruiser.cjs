/** Layers: text → tree → facts → links → pages; imports only ever point back. */
const below = {1: '^src/policy/[2-4]-', 2: '^src/policy/[34]-', 3: '^src/policy/4-'}
/** Rooms of the search, each on those before it; what is cut into shards and what is shown stand on them. */
const searchRooms = ['text', 'sounds', 'index', 'query', 'match', 'loosen']
/** Tests and the samples made up for them may read files and look everywhere. */
const samples = ['/samples\\.ts$', '\\.samples\\.ts$']
const ownTests = ['^src/test/', '\\.(test|bench)\\.ts$', ...samples]
module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: {circular: true}
    },
    ...Object.entries(below).map(([step, path]) => ({
      name: `step-${step}-looks-back-only`,
      severity: 'error',
      from: {path: `^src/policy/${step}-`},
      to: {path}
    })),
    {
      name: 'steps-do-not-look-up',
      comment: 'the flow, the contract and what is put together from the steps lie above them',
      severity: 'error',
      from: {path: '^src/policy/[1-4]-', pathNot: ownTests},
      to: {path: '^src/policy/(contract|links-contract|index|messages|read-metadata)\\.ts$'}
    },
    {
      name: 'text-knows-no-words',
      severity: 'error',
      from: {path: '^src/policy/1-', pathNot: ownTests},
      to: {path: '^src/policy/[^/]+\\.ts$'}
    },
    {
      name: 'policy-is-pure',
      comment: '不碰文件、浏览器、Astro：给字符串，还数据',
      severity: 'error',
      from: {path: '^src/policy/', pathNot: ownTests},
      to: {path: '^(src/(?!policy/)|node_modules/astro/)', dependencyTypesNot: ['core']}
    },
    {
      name: 'pure-rooms-know-no-node',
      severity: 'error',
      from: {path: '^src/(policy|search|render|exports|accuracy)/', pathNot: ownTests},
      to: {dependencyTypes: ['core']}
    },
    {
      name: 'search-render-exports-accuracy-stand-on-policy',
      severity: 'error',
      from: {path: '^src/(search|render|exports|accuracy)/', pathNot: ownTests},
      to: {path: '^src/(pages|components|layouts|islands|corpus)'}
    },
    {
      name: 'islands-carry-little',
      comment: '浏览器里只有查找、CSV 与网址的写法和它自己',
      severity: 'error',
      from: {path: '^src/islands/'},
      to: {path: '^(src/(?!islands/|search/|exports/(csv|site-address)\\.ts$)|node_modules/d3-)'}
    },
    ...searchRooms.map((room, place) => ({
      name: `search-${room}-looks-back-only`,
      severity: 'error',
      from: {path: `^src/search/${room}/`, pathNot: ownTests},
      to: {
        path: `^src/search/(${[...searchRooms.slice(place + 1), 'shards', 'show', '[^/]+\\.ts$'].join('|')})`,
        pathNot: '/wording\\.ts$'
      }
    })),
    {
      name: 'nobody-imports-pages',
      severity: 'error',
      from: {pathNot: '^src/pages/'},
      to: {path: '^src/pages/'}
    },
    {
      name: 'samples-are-for-tests',
      severity: 'error',
      from: {path: '^src/', pathNot: ownTests},
      to: {path: samples}
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {orphan: true, path: '^src/', pathNot: '(\\.d\\.ts$|\\.astro$|^src/(islands|pages|test)/)'},
      to: {}
    },
    {name: 'not-resolvable', severity: 'error', from: {}, to: {couldNotResolve: true}}
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    exclude: {path: '^(dist|\\.astro)'},
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default']
    },
    tsConfig: {fileName: 'tsconfig.json'},
    tsPreCompilationDeps: true
  }
}
