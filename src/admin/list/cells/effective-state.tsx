import type { Language } from '../../../i18n/language.ts'
import { fillText } from '../../../i18n/text.ts'
import { listCellTexts as texts, listPageTexts } from '../../../i18n/texts/list.ts'
import type { Row } from '../list-definition.ts'
import type { Causes } from '../read-causes.ts'
import { State } from './state.tsx'

/** Whether an account or a resource is on, and what turned it off: its own switch, or an account above. */
export const EffectiveState = ({
  row,
  causes,
  language,
}: {
  row: Row
  causes: Causes
  language: Language
}) => {
  if (row.effectiveStatus !== 'disabled') return <State tone="good">{listPageTexts.on[language]}</State>
  return <State tone="bad">{says()}</State>

  function says(): string {
    if (row.status === 'disabled') {
      const reason = typeof row.statusReason === 'string' ? row.statusReason : ''
      return reason ? fillText(texts.offBecause, language, { reason }) : listPageTexts.off[language]
    }
    const name = causes.get(row.id)
    return name ? fillText(texts.offWith, language, { name }) : texts.offWithAccount[language]
  }
}
