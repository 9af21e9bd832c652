'use client'

import { useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { announcementState } from '../../domain/messaging/announcement-state.ts'
import { formatMoment } from '../../i18n/format-moment.ts'
import { fillText } from '../../i18n/text.ts'
import { announcementTexts as texts } from '../../i18n/texts/announcements.ts'
import { Pill } from '../cells/pill.tsx'
import { toneOfState } from '../cells/tone-of-state.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { browserZone } from '../../ui/moment/browser-zone.ts'
import { formatTimes } from './format-times.ts'

/** The display period in a sentence, in the reader’s time zone; follows the form. */
export const AnnouncementTimes = () => {
  const language = useLanguage()
  const publishAt = useFormFields(([fields]) => momentOf(fields.publishAt?.value))
  const expireAt = useFormFields(([fields]) => momentOf(fields.expireAt?.value))
  // The clock and the time zone are the browser’s; the server does not know them.
  const [clock, setClock] = useState<{ now: Date; zone: string }>()
  useEffect(() => {
    setClock({ now: new Date(), zone: browserZone() })
  }, [publishAt, expireAt])
  if (!clock) return null
  const times = { publishAt, expireAt }
  const state = announcementState(times, clock.now)
  const sentence = fillText(formatTimes(times, clock.now), language, {
    from: publishAt ? formatMoment(new Date(publishAt), language, clock.zone) : '',
    until: expireAt ? formatMoment(new Date(expireAt), language, clock.zone) : '',
  })
  return (
    <div className="field-type announcement-times" aria-live="polite">
      {publishAt && <Pill tone={toneOfState(state)}>{texts.states[state][language]}</Pill>}
      <p>{sentence}</p>
      <p className="field-description">{fillText(texts.zone, language, { zone: clock.zone })}</p>
    </div>
  )
}

const momentOf = (value: unknown): string | null => {
  const moment = typeof value === 'string' || value instanceof Date ? new Date(value) : null
  return moment && Number.isFinite(moment.getTime()) ? moment.toISOString() : null
}
