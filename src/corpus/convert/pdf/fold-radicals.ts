/**
 * Signs of the radicals' blocks that fonts put in the place of the characters they look like.
 *
 *     ⼈⺠政府⽂件     →     人民政府文件
 *     ^^    ^
 */

/**
 * U+2E80 … are not decomposed by Unicode: those that are characters of their own today. Two of U+2F00 … are, to forms
 * that are not written on the mainland.
 */
const supplement = new Map(
  Array.from(
    '⺌小⺍小⺎尢⺏尢⺒巳⺓幺⺕彐⺖心⺗心⺘手⺙攴⺛旡⺜日⺝月⺟母⺠民⺡水⺢水⺣火⺤爪⺥爪⺦丬⺧牛⺨犬⺪疋⺫目⺬示⺭示⺮竹⺯糸⺰纟⺱网⺲网⺳网⺴网⺵网⺶羊⺷羊⺹老⺺聿⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衣⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阜⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟⼾户⾭青'.matchAll(
      /(.)(.)/gu
    ),
    ([, radical, character]) => [radical!, character!]
  )
)

/** Two dashes in a row, which some fonts draw as one. */
const dashes = new Map([
  ['⸺', '——'],
  ['⸻', '———']
])

/** `count` of the radicals that were exchanged. */
export function foldRadicals(text: string): {text: string; count: number} {
  let count = 0
  const folded = text.replace(/[\u2e80-\u2fd5]/g, (sign) => {
    const character = supplement.get(sign) ?? sign.normalize('NFKC')
    if (character !== sign) count++
    return character
  })
  return {text: folded.replace(/[⸺⸻]/g, (sign) => dashes.get(sign)!), count}
}
