'use client'

import { useState } from 'react'
import { zonesOf } from '../../domain/values/country-zones.ts'
import { createTexts as texts } from '../../i18n/texts/create.ts'
import { choiceOptions } from '../fields/choice-options.ts'
import { useHydrated } from '../use-hydrated.ts'
import { useLanguage } from '../use-language.ts'
import { Field } from './field.tsx'
import type { Input } from './input.ts'

type Props = { input: Input; country: string; value?: string; onChange?: (zone: string) => void }

/** A select of time zones: those of the country first. All others join once the page runs: they are many. */
export const ZoneSelect = ({ input, country, value, onChange }: Props) => {
  const language = useLanguage()
  const isHydrated = useHydrated()
  const [own, setOwn] = useState('')
  const shown = value ?? own
  const here = zonesOf(country)
  const all = isHydrated ? choiceOptions('timezones', language) : []
  const labelOf = (zone: string) => all.find((option) => option.value === zone)?.label ?? zone
  const known = here.length > 0 || shown === '' ? here : [shown]
  return (
    <Field input={input}>
      {(bound) => (
        <select
          {...bound}
          value={shown}
          onChange={({ target }) => {
            setOwn(target.value)
            onChange?.(target.value)
          }}
        >
          <option value="">{texts.none[language]}</option>
          {known.length > 0 && (
            <optgroup label={texts.zonesHere[language]}>
              {known.map((zone) => (
                <option key={zone} value={zone}>
                  {labelOf(zone)}
                </option>
              ))}
            </optgroup>
          )}
          <optgroup label={texts.zonesElsewhere[language]}>
            {all
              .filter((option) => !known.includes(option.value))
              .map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
          </optgroup>
        </select>
      )}
    </Field>
  )
}

const spellings: Partial<Record<string, string>> = { Tirane: 'Tirana' }

/** The place after which a time zone is called: "Tirana" of `Europe/Tirane`. */
export const placeOf = (zone: string): string => {
  const place = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone
  return spellings[place] ?? place
}
