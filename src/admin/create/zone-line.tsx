'use client'

import { useState } from 'react'
import { zonesOf } from '../../domain/values/country-zones.ts'
import { toLanguage, type Language } from '../../i18n/language.ts'
import { languageOfCountry } from '../../i18n/language-of-country.ts'
import { fillText } from '../../i18n/text.ts'
import { createTexts as texts } from '../../i18n/texts/create.ts'
import type { Input } from '../../ui/inputs/input.ts'
import { placeOf, ZoneSelect } from '../../ui/inputs/zone-select.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { SelectField } from './select-field.tsx'

type Props = { zone: Input; mails: Input; country: string; usual: Language }

/** The time zone and the language of e-mails, which follow the country until they are chosen. */
export const ZoneLine = ({ zone, mails, country, usual }: Props) => {
  const language = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const [chosenZone, setChosenZone] = useState<string>()
  const [chosenLanguage, setChosenLanguage] = useState<string>()
  const zoneValue = chosenZone ?? zonesOf(country)[0] ?? ''
  // Without one of its own, an account reads the operator's language.
  const languageValue = chosenLanguage ?? languageOfCountry(country) ?? ''
  if (isOpen)
    return (
      <div className="create__row">
        <ZoneSelect input={zone} country={country} value={zoneValue} onChange={setChosenZone} />
        <SelectField input={mails} value={languageValue} onChange={setChosenLanguage} />
      </div>
    )
  const spoken = toLanguage(languageValue || usual)
  return (
    <p className="create__line">
      <input type="hidden" name={zone.path} value={zoneValue} />
      <input type="hidden" name={mails.path} value={languageValue} />
      {fillText(texts.follows, language, {
        zone: zoneValue ? placeOf(zoneValue) : texts.noZone[language],
        language: mails.options?.find(({ value }) => value === spoken)?.label ?? spoken,
      })}
      {' – '}
      <button
        type="button"
        className="link-button"
        aria-label={texts.changeZone[language]}
        onClick={() => setOpen(true)}
      >
        {texts.change[language]}
      </button>
    </p>
  )
}
