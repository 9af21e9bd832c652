'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { fillText } from '../../i18n/text.ts'
import { assignTexts as texts, pickerTexts } from '../../i18n/texts/dialogs.ts'
import { AccountPicker, type Choice } from '../../ui/dialogs/account-picker.tsx'
import { Dialog } from '../../ui/dialogs/dialog.tsx'
import { useAction } from './use-action.ts'
import { useLanguage } from '../../ui/use-language.ts'

type Props = {
  slug: string
  ids: string[]
  canUnassign: boolean
  onDone: (message: string) => void
  onClose: () => void
}

/** Assigns resources to an account or to none: all of them, or none when one is refused. */
export const AssignDialog = ({ slug, ids, canUnassign, onDone, onClose }: Props) => {
  const language = useLanguage()
  const { i18n } = useTranslation()
  const { getEntityConfig } = useConfig()
  const { isBusy, error, fieldErrors, run, reset } = useAction()
  const [choice, setChoice] = useState<Choice>()
  const [isMissing, setIsMissing] = useState(false)
  const confirm = async () => {
    setIsMissing(!choice)
    if (!choice) return
    const data = { ids, customer: choice.id }
    const answer = await run({ path: `/api/${slug}/assign`, method: 'POST', data })
    if (!answer) return
    const count = readCount(answer.body) ?? ids.length
    const text = choice.id === null ? texts.doneNobody : texts.done
    onDone(fillText(text, language, { count, kinds: kinds(count), name: choice.name }))
  }
  return (
    <Dialog
      heading={fillText(texts.heading, language, { count: ids.length, kinds: kinds(ids.length) })}
      confirm={texts.confirm[language]}
      isBusy={isBusy}
      error={error ?? fieldErrors.ids}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <AccountPicker
        label={texts.account[language]}
        help={texts.accountHelp[language]}
        error={isMissing && !choice ? pickerTexts.choose[language] : fieldErrors.customer}
        nobody={canUnassign ? texts.nobody[language] : undefined}
        onChoose={(chosen) => {
          reset()
          setChoice(chosen)
        }}
      />
    </Dialog>
  )

  function kinds(count: number): string {
    const { singular, plural } = getEntityConfig({ collectionSlug: slug }).labels
    const name = getTranslation(count === 1 ? singular : plural, i18n)
    return language === 'de' ? name : name.toLowerCase()
  }
}

const readCount = (body: unknown): number | undefined =>
  typeof body === 'object' && body !== null && 'assigned' in body && typeof body.assigned === 'number'
    ? body.assigned
    : undefined
