import type { FlattenedField } from 'payload'
import { fillText, type Text } from '../../../i18n/text.ts'
import { filterTexts as texts, listPageTexts } from '../../../i18n/texts/list.ts'
import { countryName } from '../../../ui/fields/country-name.ts'
import type { ListContext } from '../list-definition.ts'
import { choiceLabel, labelOf } from '../lists/field-column.tsx'
import type { Names } from '../lists/read-relations.ts'
import type { Condition } from '../query/conditions.ts'

const words: Record<string, Text> = {
  not_equals: texts.isNot,
  not_in: texts.isNot,
  contains: texts.contains,
  like: texts.contains,
  not_like: texts.containsNot,
}
const ofTimes: Record<string, Text> = {
  greater_than: texts.after,
  greater_than_equal: texts.since,
  less_than: texts.before,
  less_than_equal: texts.until,
}
const ofNumbers: Record<string, Text> = {
  greater_than: texts.more,
  greater_than_equal: texts.atLeast,
  less_than: texts.less,
  less_than_equal: texts.atMost,
}

/** A condition in words: “Group: Business”, “Last sign-in before 3 December 2026”. */
export const describeCondition = (
  { field: path, operator, value }: Condition,
  context: Pick<ListContext, 'collection' | 'reader'>,
  names: Names,
): string => {
  const { language } = context.reader
  const field = context.collection.flattenedFields.find(({ name }) => name === path)
  const label = field ? labelOf(field, context) : path
  if (operator === 'exists') return `${label} ${texts[value === 'false' ? 'empty' : 'filled'][language]}`
  const said = value
    .split(operator === 'in' || operator === 'not_in' ? ',' : /$^/)
    .map((each) => wordsOf(each, field, context, names))
    .join(', ')
  const compared = words[operator] ?? (field?.type === 'date' ? ofTimes : ofNumbers)[operator]
  return compared ? `${label} ${fillText(compared, language)} ${said}` : `${label}: ${said}`
}

const wordsOf = (
  value: string,
  field: FlattenedField | undefined,
  context: Pick<ListContext, 'reader'>,
  names: Names,
): string => {
  const { language, user } = context.reader
  if (field?.type === 'checkbox') return listPageTexts[value === 'true' ? 'yes' : 'no'][language]
  if (field?.type === 'date') {
    const moment = new Date(value)
    if (Number.isNaN(moment.getTime())) return value
    const isDay = /^\d{4}-\d\d-\d\d$/.test(value)
    return moment.toLocaleDateString(language === 'en' ? 'en-GB' : language, {
      dateStyle: 'medium',
      timeZone: isDay ? 'UTC' : (user.timezone ?? 'UTC'),
    })
  }
  if (field?.name === 'country') return countryName(value, language)
  return names.get(value) ?? choiceLabel(field, value, context)
}
