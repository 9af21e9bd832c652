import type { FieldHook, GroupField } from 'payload'
import { isTimeOfDay } from '../../../../domain/messaging/quiet-hours.ts'
import type { SingleTextField } from '../../../../fields/single-text-field.ts'
import { timezone } from '../../../../fields/timezone.ts'
import { translate } from '../../../../i18n/translate.ts'
import type { Text } from '../../../../i18n/text.ts'
import { alertTexts as texts } from '../../../../i18n/texts/alerts.ts'

export const quietHours = (): GroupField => ({
  name: 'quietHours',
  type: 'group',
  label: texts.quietHours,
  admin: { description: texts.quietHelp },
  fields: [{ type: 'row', fields: [timeOfDay('from', texts.from), timeOfDay('to', texts.to)] }, zone()],
})

const zone = (): SingleTextField => {
  const field = timezone()
  return { ...field, admin: { ...field.admin, description: texts.timezoneHelp } }
}

const timeOfDay = (name: 'from' | 'to', label: Text): SingleTextField => ({
  name,
  type: 'text',
  label,
  hooks: {
    beforeValidate: [trimTime],
  },
  validate: (value: unknown, { req, siblingData }) => {
    const isEmpty = value === undefined || value === null || value === ''
    const other = Object.entries(siblingData).find(
      ([key]) => key !== name && (key === 'from' || key === 'to'),
    )
    if (isEmpty) return other?.[1] ? translate(req, texts.bothTimes) : true
    return isTimeOfDay(value) ? true : translate(req, texts.wrongTime)
  },
  admin: {
    width: '50%',
    components: { Field: '/admin/alerts/time-of-day-field.tsx#TimeOfDayField' },
  },
})

const trimTime: FieldHook = ({ value }: { value?: unknown }) =>
  typeof value === 'string' ? value.trim() || null : value
