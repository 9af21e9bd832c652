import type { Language } from '../../i18n/language.ts'
import type { Text } from '../../i18n/text.ts'

export type Outcome = {
  heading: Text
  text: Text
  next: { href: string; text: Text }
  back?: { href: string; text: Text }
}

type Props = { language: Language; outcome: Outcome; role: 'status' | 'alert' }

/** The result of a mailed link, and where to continue. */
export const LinkOutcome = ({ language, outcome: { heading, text, next, back }, role }: Props) => (
  <div className="identity__form" role={role}>
    <p className="identity__notice">
      <strong>{heading[language]}</strong>
      {text[language]}
    </p>
    <a className="identity__submit" href={next.href}>
      {next.text[language]}
    </a>
    {back && (
      <a className="identity__link" href={back.href}>
        {back.text[language]}
      </a>
    )}
  </div>
)
