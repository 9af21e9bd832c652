import type { SanitizedCollectionConfig } from 'payload'
import type { Language } from '../../../../i18n/language.ts'
import { portalFrameTexts } from '../../../../i18n/texts/portal-pages.ts'
import { portalTexts } from '../../../../i18n/texts/portal.ts'
import { labelIn } from '../label-in.ts'

const shared = ['name', 'customer', 'effectiveStatus']

/** The columns of this kind's list, as in the panel: label, and how a value is formatted. */
export const ownColumns = ({ admin, flattenedFields }: SanitizedCollectionConfig, language: Language) =>
  (admin.defaultColumns ?? [])
    .filter((name) => !shared.includes(name))
    .flatMap((name) => {
      const field = flattenedFields.find((each) => each.name === name)
      if (!field) return []
      const formatValue = (value: unknown): string => {
        if (field.type === 'checkbox')
          return (value === true ? portalTexts.yes : portalFrameTexts.no)[language]
        if (field.type !== 'select') return typeof value === 'string' ? value : ''
        const option = field.options.find((each) => typeof each === 'object' && each.value === value)
        return typeof option === 'object' ? labelIn(option.label, language, option.value) : ''
      }
      return [
        { name, label: labelIn('label' in field && field.label, language, name), formatValue: formatValue },
      ]
    })
