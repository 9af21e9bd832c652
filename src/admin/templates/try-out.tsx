'use client'

import { useState } from 'react'
import { languages, type Language } from '../../i18n/language.ts'
import { tryOutTexts as texts } from '../../i18n/texts/email-templates.ts'
import { languageNames } from '../../i18n/texts/translations.ts'
import { AccountPicker } from '../../ui/dialogs/account-picker.tsx'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { BackToOriginal } from './back-to-original.tsx'
import { isBlank } from './is-blank.ts'
import { MailPreview } from './mail-preview.tsx'
import { SendTest } from './send-test.tsx'
import { SegmentedChoice } from './segmented-choice.tsx'
import { useDraft } from './use-draft.ts'

/** Below the texts of a template: a preview, a test mail, and a reset to the original. */
export const TryOut = () => {
  const language = useLanguage()
  const [shown, setShown] = useState<Language>(language)
  const [width, setWidth] = useState<'wide' | 'narrow'>('wide')
  const [customer, setCustomer] = useState<string | null>(null)
  const written = useDraft(shown)
  const isHydrated = useHydrated()
  const draft = { ...written, customer }
  return (
    <section
      className="template-try-out"
      aria-label={texts.heading[language]}
      // Until the editor above is drawn the styles hide it, which come later than the page.
      style={isHydrated ? undefined : { visibility: 'hidden' }}
    >
      <h2>{texts.heading[language]}</h2>
      <div className="template-try-out__choices">
        <SegmentedChoice
          label={texts.language[language]}
          options={languages.map((value) => ({ value, label: languageNames[value][language] }))}
          value={shown}
          onChange={setShown}
        />
        <SegmentedChoice
          label={texts.width[language]}
          options={[
            { value: 'wide', label: texts.wide[language] },
            { value: 'narrow', label: texts.narrow[language] },
          ]}
          value={width}
          onChange={setWidth}
        />
      </div>
      {/* Enter chooses an option here instead of saving the template. */}
      <div onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}>
        <AccountPicker
          label={texts.customer[language]}
          help={texts.customerHelp[language]}
          error={undefined}
          nobody={texts.nobody[language]}
          placeholder={texts.nobody[language]}
          onChoose={(chosen) => setCustomer(chosen?.id ?? null)}
        />
      </div>
      {isBlank(written) ? (
        <p>{texts.nothingYet[language]}</p>
      ) : (
        <MailPreview data={draft} isNarrow={width === 'narrow'} />
      )}
      <div className="template-try-out__buttons">
        {!isBlank(written) && <SendTest draft={draft} />}
        <BackToOriginal language={shown} />
      </div>
    </section>
  )
}
