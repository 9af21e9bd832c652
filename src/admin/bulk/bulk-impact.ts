import type { ImpactAction } from '../../domain/accounts/impact.ts'
import type { Language } from '../../i18n/language.ts'
import { fillText } from '../../i18n/text.ts'
import { bulkImpactTexts } from '../../i18n/texts/bulk.ts'
import { isRecord } from '../../kernel/is-record.ts'
import { describeImpact, type KindLabels } from '../dialogs/describe-impact.ts'
import { readImpact, type Impact } from '../dialogs/impact.ts'

/** The summed impact of a change of several accounts, as counted by the server. */
export type BulkImpact = Impact & { selected: number }

/** @returns undefined when the answer has another shape */
export const readBulkImpact = (body: unknown): BulkImpact | undefined => {
  const impact = readImpact(body)
  return impact && isRecord(body) && typeof body.selected === 'number'
    ? { ...impact, selected: body.selected }
    : undefined
}

/** How many accounts a deletion or a move hits that were not chosen themselves. */
export const belowChosen = ({ customers, selected }: BulkImpact): number => Math.max(0, customers - selected)

/** The impact in sentences: accounts, users, then each kind of resource. */
export const describeBulkImpact = (
  action: ImpactAction,
  impact: BulkImpact,
  labels: KindLabels,
  language: Language,
): string[] => {
  const texts = bulkImpactTexts[action]
  const number = (count: number) => count.toLocaleString(language)
  const { customers } = impact
  const below = belowChosen(impact)
  const some = below > 0 ? texts.some : texts.alone
  const text = customers === 0 ? texts.none : customers === 1 ? texts.one : some
  const [, ...others] = describeImpact(action, impact, labels, language)
  return [fillText(text, language, { count: number(customers), below: number(below) }), ...others]
}
