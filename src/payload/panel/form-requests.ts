import type { FormState } from 'payload'

const kept = 10
const asked: string[] = []

/** The latest form-state requests to the server, by the values sent with them. */
export const formRequests = {
  add: (form: FormState): void => {
    asked.push(valuesOf(form))
    if (asked.length > kept) asked.shift()
  },
  has: (form: FormState): boolean => asked.includes(valuesOf(form)),
}

const valuesOf = (form: FormState): string =>
  JSON.stringify(Object.entries(form).map(([path, { value }]) => [path, value]))
