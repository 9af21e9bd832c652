import type { Language } from '../../i18n/language.ts'
import { fillText } from '../../i18n/text.ts'
import { strengthTexts } from '../../i18n/texts/portal.ts'
import { rateStrength } from './rate-strength.ts'

const bars = { short: 1, weak: 2, good: 3, strong: 4 } as const

/** A hint while typing; what is accepted the server decides. */
export const PasswordStrength = ({ password, language }: { password: string; language: Language }) => {
  const strength = rateStrength(password)
  return (
    <div className="password-strength" data-strength={strength ?? 'none'}>
      <span className="password-strength__bars" aria-hidden="true">
        {[1, 2, 3, 4].map((bar) => (
          <i key={bar} data-on={strength !== undefined && bar <= bars[strength]} />
        ))}
      </span>
      <span role="status" className="password-strength__text">
        {strength && fillText(strengthTexts.label, language, { strength: strengthTexts[strength][language] })}
      </span>
    </div>
  )
}
