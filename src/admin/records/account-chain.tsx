import Link from 'next/link.js'
import { recordTexts as texts } from '../../i18n/texts/records.ts'
import type { Language } from '../../i18n/language.ts'
import { recordURL } from './record-url.ts'

type Props = { accounts: readonly { id: string; name?: string | null }[]; language: Language }

/** The accounts above, outermost first, as links. */
export const AccountChain = ({ accounts, language }: Props) =>
  accounts.length > 0 && (
    <nav className="account-chain" aria-label={texts.above[language]}>
      <ol>
        {accounts.map(({ id, name }) => (
          <li key={id} dir="auto">
            <Link href={recordURL('customers', id)} prefetch={false}>
              {name || '–'}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
