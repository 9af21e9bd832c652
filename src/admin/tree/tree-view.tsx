import { DefaultTemplate } from '@payloadcms/next/templates'
import { SetStepNav } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { canEnterPanel } from '../../access/can-enter-panel.ts'
import { toLanguage } from '../../i18n/language.ts'
import { treeTexts as texts } from '../../i18n/texts/tree.ts'
import { AccountTree } from './account-tree.tsx'
import { wayToAccount } from './way-to-account.ts'

/** All accounts that the reader may see, as a tree. */
export const TreeView = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req, locale, permissions, visibleEntities } = initPageResult
  if (!req.user) redirect('/admin/login?redirect=/admin/tree')
  if (!canEnterPanel({ req })) notFound()
  const language = toLanguage(req.i18n.language)
  const way = await wayToAccount(req, searchParams?.account)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: texts.label[language] }]} />
      <div className="tree-page">
        <h1>{texts.label[language]}</h1>
        <p>{texts.intro[language]}</p>
        <AccountTree way={way} key={way.at(-1)?.id} />
        <p className="tree-page__keys">{texts.keys[language]}</p>
      </div>
    </DefaultTemplate>
  )
}
