import type { Reader } from '../page/reader.ts'
import { treeTexts as texts } from '../../i18n/texts/tree.ts'
import { PageHead } from '../page/page-head.tsx'
import { AccountTree } from './account-tree.tsx'
import { pathToAccount } from './path-to-account.ts'

type Props = {
  reader: Reader
  /** The account to show, with all above it open. */
  account: unknown
}

/** All accounts that the reader may see, as a tree. */
export const TreeView = async ({ reader: { req, language }, account }: Props) => {
  const way = await pathToAccount(req, account)
  return (
    <>
      <PageHead title={texts.label[language]} />
      <p>{texts.intro[language]}</p>
      <AccountTree way={way} key={way.at(-1)?.id} />
      <p className="account-tree-keys">{texts.keys[language]}</p>
    </>
  )
}
