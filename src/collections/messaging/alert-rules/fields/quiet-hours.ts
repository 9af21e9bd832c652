import type { FieldHook, GroupField } from 'payload'
import { isTimeOfDay } from '../../../../domain/messaging/quiet-hours.ts'
import type { LineField } from '../../../../fields/line-field.ts'
import { timezone } from '../../../../fields/timezone.ts'
import { say } from '../../../../i18n/say.ts'
import type { Text } from '../../../../i18n/text.ts'
import { alertTexts as texts } from '../../../../i18n/texts/alerts.ts'

export const quietHours = (): GroupField => ({
  name: 'quietHours',
  type: 'group',
  label: texts.quietHours,
  admin: { description: texts.quietHelp },
  fields: [{ type: 'row', fields: [timeOfDay('from', texts.from), timeOfDay('to', texts.to)] }, zone()],
})

const zone = (): LineField => {
  const field = timezone()
  return { ...field, admin: { ...field.admin, description: texts.timezoneHelp } }
}

const timeOfDay = (name: 'from' | 'to', label: Text): LineField => ({
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
    if (isEmpty) return other?.[1] ? say(req, texts.bothTimes) : true
    return isTimeOfDay(value) ? true : say(req, texts.wrongTime)
  },
  admin: {
    width: '50%',
    components: { Field: '/admin/alerts/time-of-day-field.tsx#TimeOfDayField' },
  },
})

const trimTime: FieldHook = ({ value }: { value?: unknown }) =>
  typeof value === 'string' ? value.trim() || null : value
