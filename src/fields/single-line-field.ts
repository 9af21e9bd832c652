import type { FieldHook } from 'payload'
import type { Text } from '../i18n/text.ts'
import { toSingleLine } from './to-single-line.ts'
import type { SingleTextField } from './single-text-field.ts'

type SingleLine = {
  name: string
  label: Text
  help?: Text
  maxLength?: number
  /** Share of the row in the panel, in percent. */
  widthPercent?: number
} & Pick<SingleTextField, 'access' | 'index'>

/** A single-line text, 200 characters at most by default; blank is stored as empty. */
export const singleLineField = ({
  help,
  widthPercent,
  maxLength = 200,
  ...field
}: SingleLine): SingleTextField => ({
  ...field,
  type: 'text',
  maxLength,
  hooks: { beforeValidate: [cleanValue] },
  admin: { ...(help && { description: help }), ...(widthPercent && { width: `${widthPercent}%` }) },
})

const cleanValue: FieldHook = ({ value }) => toSingleLine(value)
