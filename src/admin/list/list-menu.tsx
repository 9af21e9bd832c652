'use client'

import { useRouter } from 'next/navigation.js'
import type { Where } from 'payload'
import { lazy, Suspense, useState } from 'react'
import { fillText } from '../../i18n/text.ts'
import { dialogTexts } from '../../i18n/texts/dialogs.ts'
import { listMenuTexts as texts } from '../../i18n/texts/list.ts'
import { saveViewTexts } from '../../i18n/texts/views.ts'
import { callApi } from '../../ui/call-api.ts'
import { Menu } from '../../ui/menu/menu.tsx'
import { useToast } from '../../ui/toasts/use-toast.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { NameViewDialog } from './views/name-view-dialog.tsx'

const MailingDialog = lazy(async () => ({
  default: (await import('../mailings/mailing-dialog.tsx')).MailingDialog,
}))

type Props = {
  slug: string
  /** The filters and the order of the list, '' for none. */
  query: string
  /** Whether a saved view is shown, and which one if the reader may change it. */
  isSaved: boolean
  view: { id: string; name: string } | undefined
  /** The customers found, for those who may write to all of them: how many in words, and what finds them. */
  found?: { count: string; filter: Where }
}

/** The “⋯” of a list: what can be done with all that was found, and with the view. */
export const ListMenu = ({ slug, query, isSaved, view, found }: Props) => {
  const language = useLanguage()
  const router = useRouter()
  const notify = useToast()
  const [open, setOpen] = useState<'write' | 'save' | 'rename'>()
  const close = () => setOpen(undefined)
  const remove = async (id: string, name: string) => {
    const { ok, message } = await callApi(`/api/views/${id}`, undefined, language, 'DELETE')
    if (!ok) return notify({ tone: 'bad', text: message ?? dialogTexts.failed[language] })
    notify({ text: fillText(saveViewTexts.deleted, language, { name }) })
    router.push(`/admin/collections/${slug}`)
  }
  const canSave = query !== '' && !isSaved
  if (!found && !canSave && !view) return null
  return (
    <>
      <Menu
        label={texts.menu[language]}
        className="menu__more"
        groups={[
          found
            ? [
                {
                  label: fillText(texts.writeToFound, language, { count: found.count }),
                  onChoose: () => setOpen('write'),
                },
              ]
            : [],
          canSave ? [{ label: saveViewTexts.save[language], onChoose: () => setOpen('save') }] : [],
          view
            ? [
                { label: saveViewTexts.rename[language], onChoose: () => setOpen('rename') },
                {
                  label: saveViewTexts.delete[language],
                  isDanger: true,
                  onChoose: () => void remove(view.id, view.name),
                },
              ]
            : [],
        ]}
      >
        ⋯
      </Menu>
      {open === 'write' && found && (
        <Suspense>
          <MailingDialog audience={{ audience: 'filter', filter: found.filter }} onClose={close} />
        </Suspense>
      )}
      {(open === 'save' || open === 'rename') && (
        <NameViewDialog
          slug={slug}
          query={query}
          view={open === 'rename' ? view : undefined}
          onClose={close}
        />
      )}
    </>
  )
}
