import { domainToASCII } from 'node:url'
import type { FieldHook } from 'payload'
import type { SingleTextField } from '../../../fields/single-text-field.ts'
import { OperandRules } from '../../../payload/schema/operand-rules.ts'
import { translate } from '../../../i18n/translate.ts'
import { domainTexts } from './texts.ts'

const pattern = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/

/** Lower case and in its ASCII form, so that each host has one spelling. */
export const hostname = (): SingleTextField => ({
  name: 'hostname',
  type: 'text',
  label: domainTexts.hostname,
  required: true,
  unique: true,
  maxLength: 253,
  custom: { operands: new OperandRules({ toStored: normalize, toStoredPart: toAscii }) },
  hooks: { beforeValidate: [normalizeHostname] },
  validate: (value: unknown, { req }) => {
    if (value === undefined || value === null || value === '') return req.t('validation:required')
    const isHost = typeof value === 'string' && pattern.test(normalize(value))
    return isHost ? true : translate(req, domainTexts.hostnameInvalid)
  },
  admin: { description: domainTexts.hostnameHelp },
})

const normalizeHostname: FieldHook = ({ value }) => (typeof value === 'string' ? normalize(value) : value)

/** Accepts a pasted URL. What has no ASCII form stays as it is and fails the validation. */
const normalize = (value: string): string => {
  const host = value
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/([^/]*)\/?$/, '$1')
    .replace(/\.$/, '')
  return domainToASCII(host) || host
}

/** A part is only converted where it has to be, as the rest of the label may be missing. */
const toAscii = (part: string): string =>
  /[^\x20-\x7e]/.test(part) ? domainToASCII(part.trim()) || part : part
