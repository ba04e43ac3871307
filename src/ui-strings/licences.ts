/** How the licence is told: the same words in the zip, on the page of the data and on that of the method. */
import {type Licence, licences} from '../exports/licences.ts'

const meanings: Record<Licence, string> = {
  'CC0-1.0': '不保留权利，怎样用都可以',
  'CC-BY-4.0': '可以用、可以改、可以再发布，注明出处即可',
  'CC-BY-SA-4.0': '可以用、可以改、可以再发布，须注明出处，改过的按同样的许可公开',
  MIT: '可以用、可以改、可以再发布，保留声明即可',
  'ODbL-1.0': '可以用、可以改、可以再发布，须注明出处，改过的数据按同样的许可公开'
}

const texts = '它们是公开的政府文件、讲话和报告，著作权归属依原件，来源写在各份文件的说明里。'

export const licenceLead = ['表格和图按 ', ' 许可公开'] as const

/** What the licence allows, and what holds of texts whatever it is; `null`: nobody said which. */
export function licenceTerms(licence: Licence | null): string {
  if (!licence) return `收到的原文和表中引的原文，本站不另加限制：${texts}`
  return `：${meanings[licence]}。收到的原文和表中引的原文不在这一许可之内：${texts}`
}

/** The same where no link can stand. */
export function licenceText(licence: Licence | null): string {
  const lead = licence ? `${licenceLead.join(licence)}（${licences[licence].url}）` : ''
  return `${lead}${licenceTerms(licence)}`
}
