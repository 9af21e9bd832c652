import { useId, type ReactNode } from 'react'
import type { Language } from '../../../i18n/language.ts'
import type { Text } from '../../../i18n/text.ts'
import { portalTexts } from '../../../i18n/texts/portal.ts'

type Row = { label: Text; value: ReactNode }

/** Labelled values under a heading; missing values are marked as such. */
export const Facts = ({ heading, rows, language }: { heading: Text; rows: Row[]; language: Language }) => {
  const id = useId()
  return (
    <section className="facts" aria-labelledby={id}>
      <h2 id={id}>{heading[language]}</h2>
      <dl>
        {rows.map(({ label, value }) => (
          <div key={label.en}>
            <dt>{label[language]}</dt>
            <dd dir="auto" className={value ? undefined : 'facts__none'}>
              {value || portalTexts.notGiven[language]}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
