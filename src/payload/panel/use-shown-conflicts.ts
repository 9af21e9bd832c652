'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { isRecord, type JsonRecord } from '../../kernel/is-record.ts'
import { toLanguage } from '../../i18n/language.ts'
import { editTexts as texts } from '../../i18n/texts/edits.ts'
import { formatMoment } from '../../i18n/format-moment.ts'
import { browserZone } from '../../ui/moment/browser-zone.ts'
import type { ShownConflict } from '../../ui/edits/conflict-choices.tsx'
import type { Conflict } from '../../ui/edits/save-changes.ts'
import { leafFields } from './leaf-fields.ts'

/** Returns a function that says conflicts of a document's form as people read them. */
export const useShownConflicts = (fields: readonly ClientField[]) => {
  const { i18n } = useTranslation()
  const { config, getEntityConfig } = useConfig()
  const language = toLanguage(i18n.language)
  const leaves = leafFields(fields)

  const textIn = (label: unknown): string => {
    const text = isRecord(label) ? label[language] : label
    return typeof text === 'string' ? text : ''
  }

  const titleOf = async (field: ClientField, value: unknown): Promise<string> => {
    const isPolymorphic = isRecord(value) && 'relationTo' in value
    const slug = isPolymorphic ? value.relationTo : 'relationTo' in field ? field.relationTo : undefined
    const id = String(isPolymorphic ? value.value : value)
    if (typeof slug !== 'string') return id
    const collection = getEntityConfig({ collectionSlug: slug })
    const response = await fetch(`${config.routes.api}/${slug}/${encodeURIComponent(id)}?depth=0`)
    const doc: unknown = response.ok ? await response.json() : undefined
    const title = isRecord(doc) ? doc[collection?.admin.useAsTitle ?? 'id'] : undefined
    return typeof title === 'string' ? title : id
  }

  const say = async (field: ClientField | undefined, value: unknown): Promise<string> => {
    if (field?.type === 'checkbox') return texts[value === true ? 'yes' : 'no'][language]
    if (value === null || value === undefined || value === '') return ''
    if (Array.isArray(value) && field && 'hasMany' in field && field.hasMany)
      return (await Promise.all(value.map((one) => say(field, one)))).join(', ')
    if (field?.type === 'relationship' || field?.type === 'upload') return titleOf(field, value)
    if (field?.type === 'date' && typeof value === 'string')
      return formatMoment(new Date(value), language, browserZone())
    if (field?.type === 'select' || field?.type === 'radio') {
      const option = field.options.find((one) => typeof one === 'object' && one.value === value)
      if (typeof option === 'object') return textIn(option.label)
    }
    if (field?.type === 'richText') return textOf(value)
    return typeof value === 'string' ? value : JSON.stringify(value, undefined, 2)
  }

  return async (
    conflicts: Conflict[],
    current: JsonRecord,
  ): Promise<{ conflicts: ShownConflict[]; moment: string }> => ({
    conflicts: await Promise.all(
      conflicts.map(async ({ change, theirs }) => {
        const field = leaves.find(({ path }) => path.join() === change.path.join())?.field
        const label = field && 'label' in field ? field.label : undefined
        return {
          label: textIn(label) || change.path.join(' › '),
          mine: await say(field, change.mine),
          theirs: await say(field, theirs),
        }
      }),
    ),
    moment: formatMoment(new Date(String(current.updatedAt)), language, browserZone()),
  })
}

/** The text of rich text, a line for each block. */
const textOf = (node: unknown): string => {
  if (!isRecord(node)) return ''
  if (typeof node.text === 'string') return node.text
  if (isRecord(node.root)) return textOf(node.root)
  const children = Array.isArray(node.children) ? node.children.map(textOf) : []
  return children.join(node.type === 'root' || node.type === 'list' ? '\n' : '')
}
