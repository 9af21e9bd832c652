import { describeProgram } from '../../../domain/accounts/describe-program.ts'
import type { OpenSession } from '../../../identity/operations/list-sessions.ts'
import type { Language } from '../../../i18n/language.ts'
import { fillText } from '../../../i18n/text.ts'
import { securityTexts as texts } from '../../../i18n/texts/portal-pages.ts'
import { ActionButton } from '../actions/action-button.tsx'
import type { AccountVisitor } from '../parts/account-visitor.ts'
import { Pill } from '../parts/pill.tsx'
import { Moment } from '../../../ui/moment/moment.tsx'

type Props = { sessions: OpenSession[]; visitor: AccountVisitor }

/** The user's sessions; all but the current one can be ended here. */
export const SessionList = ({ sessions, visitor }: Props) => {
  const { language, timezone } = visitor
  return (
    <ul className="list">
      {sessions.map(({ id, address, userAgent, createdAt, lastSeenAt, isCurrent }) => {
        const program = nameOfProgram(userAgent, language)
        const from = address ?? texts.unknownAddress[language]
        return (
          <li key={id}>
            <div>
              <strong>{program}</strong> {isCurrent && <Pill tone="good">{texts.thisOne[language]}</Pill>}
              <p>{from}</p>
              <p className="list__more">
                <Moment at={createdAt} text={texts.since} language={language} zone={timezone} />
                {' · '}
                <Moment
                  at={lastSeenAt}
                  style="relative"
                  text={texts.lastUsed}
                  language={language}
                  zone={timezone}
                />
              </p>
            </div>
            {!isCurrent && (
              <ActionButton
                language={language}
                label={texts.end[language]}
                fullLabel={fillText(texts.endOf, language, { program, address: from })}
                path={`/api/users/sessions/${id}`}
                method="DELETE"
                done={texts.ended[language]}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}

const nameOfProgram = (userAgent: string | null, language: Language): string => {
  const { program, system } = describeProgram(userAgent)
  const named = program ?? texts.unknownProgram[language]
  return system ? fillText(texts.program, language, { program: named, system }) : named
}
