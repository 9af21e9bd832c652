import type { Language } from '../../../i18n/language.ts'
import { ownResourcesTexts as texts } from '../../../i18n/texts/portal-overview.ts'
import { Pill } from '../parts/pill.tsx'

export const SwitchState = ({ isOn, language }: { isOn: boolean; language: Language }) => (
  <Pill tone={isOn ? 'good' : 'plain'}>{(isOn ? texts.on : texts.off)[language]}</Pill>
)
