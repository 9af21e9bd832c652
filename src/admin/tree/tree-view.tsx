import { notFound, redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { canEnterPanel } from '../../access/can-enter-panel.ts'
import { toLanguage } from '../../i18n/language.ts'
import { treeTexts as texts } from '../../i18n/texts/tree.ts'
import { PanelPage } from '../views/panel-page.tsx'
import { AccountTree } from './account-tree.tsx'
import { pathToAccount } from './path-to-account.ts'

/** All accounts that the reader may see, as a tree. */
export const TreeView = async (props: AdminViewServerProps) => {
  const { req } = props.initPageResult
  if (!req.user) redirect('/admin/login?redirect=/admin/tree')
  if (!canEnterPanel({ req })) notFound()
  const language = toLanguage(req.i18n.language)
  const way = await pathToAccount(req, props.searchParams?.account)
  return (
    <PanelPage {...props} title={texts.label[language]}>
      <p>{texts.intro[language]}</p>
      <AccountTree way={way} key={way.at(-1)?.id} />
      <p className="account-tree-keys">{texts.keys[language]}</p>
    </PanelPage>
  )
}
