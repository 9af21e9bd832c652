import { recordTexts as texts } from '../../i18n/texts/records.ts'
import { Pill } from '../cells/pill.tsx'
import { Moment } from '../../ui/moment/moment.tsx'
import type { RecordContext } from './record.ts'
import { shownState } from './shown-state.ts'

type Account = { id: string; name?: string | null; status?: string | null }

type Props = {
  record: RecordContext
  status: string
  effectiveStatus: string | null
  reason?: string | null | undefined
  until?: string | null | undefined
  /** The accounts above as far as the reader sees them, outermost first. */
  above: readonly Account[]
}

/** Whether it runs; if not, why, until when, or with which account. */
export const RecordState = ({ record, status, effectiveStatus, reason, until, above }: Props) => {
  const { reader, zone } = record
  const { language } = reader
  if (status === 'disabled') {
    return (
      <Pill tone="bad">
        {texts.off[language]}
        {reason && ` · ${reason}`}
        {until && (
          <>
            {' · '}
            <Moment at={until} language={language} zone={zone} style="day" text={texts.until} />
          </>
        )}
      </Pill>
    )
  }
  const { isOff, text } = shownState({ status, effectiveStatus }, above, language)
  return <Pill tone={isOff ? 'bad' : 'good'}>{text}</Pill>
}
