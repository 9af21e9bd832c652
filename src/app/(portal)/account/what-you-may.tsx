import { ownAccountTexts as texts, portalFrameTexts } from '../../../i18n/texts/portal-pages.ts'
import { portalTexts } from '../../../i18n/texts/portal.ts'
import type { AccountVisitor } from '../parts/account-visitor.ts'
import { Facts } from '../parts/facts.tsx'

/** The permissions of the visitor's role. */
export const WhatYouMay = ({ visitor }: { visitor: AccountVisitor }) => {
  const { actor, language, isManager } = visitor
  const yesOrNo = (value: boolean) => (value ? portalTexts.yes : portalFrameTexts.no)[language]
  return (
    <Facts
      heading={texts.mayDo}
      language={language}
      rows={[
        { label: texts.role, value: (isManager ? texts.manager : texts.member)[language] },
        { label: texts.editAccount, value: yesOrNo(isManager) },
        { label: texts.manageUsers, value: yesOrNo(isManager) },
        { label: texts.manageResources, value: yesOrNo(isManager) },
        ...(actor.isIntegrator ? [{ label: texts.manageAccounts, value: yesOrNo(isManager) }] : []),
      ]}
    />
  )
}
