import { customerPageTexts as texts } from '../../i18n/texts/records.ts'
import { Moment } from '../../ui/moment/moment.tsx'
import type { CustomerRecord } from './customer-record.ts'

/** When somebody of the account signed in last. */
export const LastSignIn = ({ record: { doc, reader, zone } }: { record: CustomerRecord }) => {
  const { language } = reader
  return (
    <div>
      <dt>{texts.lastSignIn[language]}</dt>
      <dd>
        {doc.lastLoginAt ? (
          <Moment at={doc.lastLoginAt} language={language} zone={zone} style="relative" />
        ) : (
          texts.never[language]
        )}
      </dd>
    </div>
  )
}
