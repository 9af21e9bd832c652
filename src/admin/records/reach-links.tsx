import { formatTelephone } from '../../i18n/format-telephone.ts'
import type { Language } from '../../i18n/language.ts'

type Props = { telephone?: string | null | undefined; email?: string | null | undefined; language: Language }

/** Telephone and e-mail to tap, on phones above everything else. */
export const ReachLinks = ({ telephone, email, language }: Props) =>
  (telephone || email) && (
    <p className="record-reach">
      {telephone && (
        <a href={`tel:${telephone.replace(/;.*/, '')}`}>{formatTelephone(telephone, language)}</a>
      )}
      {email && <a href={`mailto:${email}`}>{email}</a>}
    </p>
  )
