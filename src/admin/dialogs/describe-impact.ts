import type { ImpactAction } from '../../domain/accounts/impact.ts'
import type { Language } from '../../i18n/language.ts'
import { fillText, type Text } from '../../i18n/text.ts'
import { impactTexts } from '../../i18n/texts/dialogs.ts'
import type { Impact } from './impact.ts'

/** The labels of a kind of resource, by its slug. */
export type KindLabels = Record<string, { singular: string; plural: string }>

/** The impact of an action in sentences: accounts, users, then each kind of resource affected. */
export const describeImpact = (
  action: ImpactAction,
  { customers, users, resources }: Impact,
  labels: KindLabels,
  language: Language,
): string[] => {
  const texts: ActionTexts = impactTexts[action]
  const number = (count: number) => count.toLocaleString(language)
  const accounts = customers === 0 ? texts.accountsNone : customers === 1 ? texts.accountsOne : texts.accounts
  const people = users === 0 ? texts.usersNone : users === 1 ? texts.usersOne : texts.users
  const kinds = Object.entries(resources).flatMap(([slug, { total, change, stay }]) => {
    if (total === 0) return []
    const name = labels[slug]?.[total === 1 ? 'singular' : 'plural'] ?? slug
    const text =
      stay === 0 || !texts.kindStay
        ? texts.kind
        : stay === 1
          ? (texts.kindStayOne ?? texts.kindStay)
          : texts.kindStay
    const values = { change: number(change), total: number(total), stay: number(stay) }
    return [fillText(text, language, { ...values, kinds: name.toLowerCase(), Kinds: name })]
  })
  return [
    fillText(accounts, language, { count: number(customers), below: number(customers - 1) }),
    fillText(people, language, { count: number(users) }),
    ...kinds,
  ]
}

type ActionTexts = Record<
  'accountsNone' | 'accountsOne' | 'accounts' | 'usersNone' | 'usersOne' | 'users' | 'kind',
  Text
> & { kindStay?: Text; kindStayOne?: Text }
