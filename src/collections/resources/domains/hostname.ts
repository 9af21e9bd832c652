import { domainToASCII } from 'node:url'
import type { LineField } from '../../../fields/line-field.ts'
import { say } from '../../../i18n/say.ts'
import { domainTexts } from './texts.ts'

const pattern = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/

/** Lower case and in its ASCII form, so that one host has one spelling. */
export const hostname = (): LineField => ({
  name: 'hostname',
  type: 'text',
  label: domainTexts.hostname,
  required: true,
  unique: true,
  maxLength: 253,
  hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? normalize(value) : value)] },
  validate: (value: unknown, { req }) =>
    typeof value === 'string' && pattern.test(normalize(value))
      ? true
      : say(req, domainTexts.hostnameInvalid),
  admin: { description: domainTexts.hostnameHelp },
})

/** What has no ASCII form stays as it is, to be refused. */
const normalize = (value: string): string => {
  const trimmed = value.trim().toLowerCase().replace(/\.$/, '')
  return domainToASCII(trimmed) || trimmed
}
