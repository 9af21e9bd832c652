'use client'

import { lazy, Suspense, useState } from 'react'
import type { Where } from 'payload'
import { fillText } from '../../i18n/text.ts'
import { listMenuTexts as texts } from '../../i18n/texts/list.ts'
import { Menu } from '../../ui/menu/menu.tsx'
import { useLanguage } from '../../ui/use-language.ts'

const MailingDialog = lazy(async () => ({
  default: (await import('../mailings/mailing-dialog.tsx')).MailingDialog,
}))

type Props = {
  /** How many rows were found, in words. */
  count: string
  /** What finds them. */
  filter: Where
}

/** The “⋯” of the list of customers: what can be done with all that was found. */
export const ListMenu = ({ count, filter }: Props) => {
  const language = useLanguage()
  const [isWriting, setWriting] = useState(false)
  return (
    <>
      <Menu
        label={texts.menu[language]}
        className="menu__more"
        groups={[
          [{ label: fillText(texts.writeToFound, language, { count }), onChoose: () => setWriting(true) }],
        ]}
      >
        ⋯
      </Menu>
      {isWriting && (
        <Suspense>
          <MailingDialog audience={{ audience: 'filter', filter }} onClose={() => setWriting(false)} />
        </Suspense>
      )}
    </>
  )
}
