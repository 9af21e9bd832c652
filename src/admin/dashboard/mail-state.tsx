import type { Language } from '../../i18n/language.ts'
import { fillText } from '../../i18n/text.ts'
import { dashboardTexts as texts } from '../../i18n/texts/panel.ts'
import { Pill } from '../cells/pill.tsx'
import type { FailedMail } from './read-dashboard.ts'
import { LocalMoment } from '../../ui/moment/local-moment.tsx'

type Props = { failed: FailedMail[]; waiting: number; language: Language }

/** The number of failed mails, and of queued ones. */
export const MailState = ({ failed, waiting, language }: Props) => (
  <section className="panel-card" aria-labelledby="mail-state">
    <header>
      <h2 id="mail-state">{(failed.length > 0 ? texts.mailsFailed : texts.mails)[language]}</h2>
      <a href="/admin/collections/emails">{texts.allMails[language]}</a>
    </header>
    {failed.length === 0 && waiting === 0 && <p>{texts.mailsFine[language]}</p>}
    {waiting > 0 && (
      <p>
        <Pill tone="warn">{fillText(texts.mailsWaiting, language, { count: waiting })}</Pill>
      </p>
    )}
    <ul>
      {failed.map((mail) => (
        <li key={mail.id}>
          <a href={`/admin/collections/emails/${mail.id}`}>{mail.subject}</a>
          <span>{mail.to}</span>
          <LocalMoment at={mail.createdAt} style="relative" language={language} />
        </li>
      ))}
    </ul>
  </section>
)
