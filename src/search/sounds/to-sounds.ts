/**
 * Build side: the sounds of the characters that are searched, for those who type sounds.
 *
 *     银行重庆 → chong 重, hang 行, qing 庆, xing 行, yin 银, zhong 重
 */
import {polyphonic} from 'pinyin-pro'
import type {Sounds} from './spell.ts'
import {isSyllable} from './syllables.ts'

/** Readings come with the most common first; what stands behind these is out of use. */
const most = 3

/** Out of use as well, or of a name nobody looks for, among the characters that plans are written with. */
const rare = new Set(
  (
    '区ou 合ge 不fou 革ji 期ji 家jie 提di 综zeng 核hu 县xuan 其ji 员yun 万mo 能nai 敦dui 育yo 转zhuai 趋cu ' +
    '南na 术zhu 石dan 信shen 约yao 揭qi 见xian 抢cheng 将qiang 识zhi 助chu 些suo 数shuo 价jie 份bin 颈geng ' +
    '难nuo 谷yu 许hu 且ju 广an 适kuo 摩ma 港jiang 景ying 思sai 追dui 苹peng 属zhu 若re 夯ben 疆qiang 无mo ' +
    '休xu 祭zhai 冒mo 蹲cun 毒dai 繁po 羊xiang 责zhai 缩su 涌chong 红gong 匮gui 泽shi 疑ni 枸ju 亲qing ' +
    '和hu 调zhou 般bo 落lao 拓zhi 著zhe 厂an 厂han 侧ze 侧zhai 射ye 射yi 食si 食yi 盖he 契qie 契xie 坏pei ' +
    '坏pi 说yue 乐yao 齐ji 齐zi 大dai 色shai 女ru 亡wu 内na 净cheng 券xuan 勃bei 卒cu 叶xie 吾yu 填zhen ' +
    '奥yu 她jie 妃pei 孙xun 宛yuan 岂kai 底de 弟ti 弟tui 度duo 彭bang 戏hu 朱shu 枝qi 渠ju 硕shi 稽qi ' +
    '缉qi 缴zhuo 罢pi 耆shi 腊xi 苛he 被pi 详yang 趣cu 跳tao 遗wei 陶yao 频bin 顿du 鳃xi 拘gou 拾she 拌pan ' +
    '摄nie 斡guan 旁bang 暴pu 洗xian 洒xi 泄yi 洞tong 浅jian 淌chang 潢guang 皋hao 楷jie 梢sao'
  ).split(' ')
)

/** Signs, letters and characters nobody knows a syllable of are left out; the order given does not matter. */
export function toSounds(characters: Iterable<string>): Sounds {
  const sounds = new Map<string, string>()
  for (const character of [...new Set(characters)].sort())
    for (const syllable of toSyllables(character))
      sounds.set(syllable, (sounds.get(syllable) ?? '') + character)
  return Object.fromEntries([...sounds].sort(([one], [other]) => (one < other ? -1 : 1)))
}

function toSyllables(character: string): string[] {
  if (!/^\p{Script=Han}$/u.test(character)) return []
  const [readings = []] = polyphonic(character, {toneType: 'none', type: 'array', v: true})
  const known = [...new Set(readings)].filter(isSyllable).slice(0, most)
  return known.filter((syllable) => !rare.has(character + syllable))
}
