import type { FieldHook } from 'payload'
import type { Text } from '../i18n/text.ts'
import { cleanLine } from './clean-line.ts'
import type { LineField } from './line-field.ts'

type Line = {
  name: string
  label: Text
  help?: Text
  maxLength?: number
  /** Share of the row in the panel, in percent. */
  widthPercent?: number
} & Pick<LineField, 'access' | 'index'>

/** One clean line of text, 200 characters at most unless said otherwise; blank is stored as empty. */
export const line = ({ help, widthPercent, maxLength = 200, ...field }: Line): LineField => ({
  ...field,
  type: 'text',
  maxLength,
  hooks: { beforeValidate: [cleanValue] },
  admin: { ...(help && { description: help }), ...(widthPercent && { width: `${widthPercent}%` }) },
})

const cleanValue: FieldHook = ({ value }) => cleanLine(value)
