import { text } from 'payload/shared'
import type { SingleTextField } from '../../../../fields/single-text-field.ts'
import { takenProblem } from '../../../unique-check.ts'
import { isRecord } from '../../../../kernel/is-record.ts'

/** The user name of a first login: needed with any other part of it, and unique among users. */
export const withLoginName = (field: SingleTextField): SingleTextField => ({
  ...field,
  validate: async (value, options) => {
    const { event, operation, req, siblingData } = options
    const result = await (field.validate ?? text)(value, options)
    if (result !== true || event !== 'submit' || operation !== 'create') return result
    if (isFilled(value)) return takenProblem(req, { slug: 'users', field: 'username', value })
    const isBegun = ['password', 'email', 'pin'].some(
      (name) => isRecord(siblingData) && isFilled(siblingData[name]),
    )
    return isBegun ? req.t('validation:required') : true
  },
})

/** The address of a first login: that of its account, unless it has its own. Unique among users. */
export const withLoginEmail = (field: SingleTextField): SingleTextField => ({
  ...field,
  validate: async (value, options) => {
    const { data, event, operation, req, siblingData } = options
    const result = await (field.validate ?? text)(value, options)
    if (result !== true || event !== 'submit' || operation !== 'create') return result
    const isWanted = isRecord(siblingData) && isFilled(siblingData.username)
    const address = isFilled(value) ? value : isRecord(data) ? data.email : undefined
    return isWanted && isFilled(address)
      ? takenProblem(req, { slug: 'users', field: 'email', value: address })
      : true
  },
})

const isFilled = (value: unknown): value is string => typeof value === 'string' && value !== ''
