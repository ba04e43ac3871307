/**
 * Fact: a place named.
 *
 *     支持金昌、武威等市融入长三角      全省      兰州新区      向哈萨克斯坦出口
 *         ^^^^  ^^^^ 620300, 620600 ^^^^^^ group  ^^^^ 620000 ^^^^^^^^ zone   ^^^^^^^^^^ country
 *
 * A short name that may be part of another word (合肥|料) counts only by what stands around it; a district whose
 * name several cities share is told by the document's own region, else left open.
 */
import {defineFact} from './define-fact.ts'
import {toGazetteer} from './place/gazetteer.ts'
import {readPlaces} from './place/read-places.ts'
import {placeSchema} from './place/value.ts'

export const place = defineFact({
  name: 'place',
  schema: placeSchema,
  *find(text, {document, lexicon}) {
    for (const found of readPlaces(text, document.metadata.region, toGazetteer(lexicon))) {
      const {start, end} = found
      if (found.place === null) {
        const name = text.slice(start, end)
        yield {start, end, doubt: `叫“${name}”的不止一处，从文件看不出是哪一处`}
      } else yield {start, end, value: found.place}
    }
  }
})
