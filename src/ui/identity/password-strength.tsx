'use client'

import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Language } from '../../i18n/language.ts'
import { fillText } from '../../i18n/text.ts'
import { strengthTexts } from '../../i18n/texts/portal.ts'
import { loadGuessScore, type GuessScore } from './load-guess-score.ts'
import { rateStrength } from './rate-strength.ts'

const bars = { short: 1, unrated: 2, weak: 2, good: 3, strong: 4 } as const

/** A hint while typing; the server decides what is accepted. */
export const PasswordStrength = ({ password, language }: { password: string; language: Language }) => {
  const guessScore = useGuessScore(password !== '')
  // Renders the typed character first; a score can take some milliseconds.
  const typed = useDeferredValue(password)
  const strength = useMemo(() => rateStrength(typed, guessScore), [typed, guessScore])
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

/** Loads the estimator with the first character; undefined until it is loaded, or if that fails. */
const useGuessScore = (isTyped: boolean): GuessScore | undefined => {
  const [guessScore, setGuessScore] = useState<GuessScore>()
  useEffect(() => {
    if (!isTyped) return undefined
    let isShown = true
    loadGuessScore().then(
      (loaded) => {
        if (isShown) setGuessScore(() => loaded)
      },
      () => undefined,
    )
    return () => {
      isShown = false
    }
  }, [isTyped])
  return guessScore
}
