import type { FormState } from 'payload'

const kept = 10
const asked: string[] = []

/** What the server was lately asked about forms, by the values that went there with the question. */
export const formRequests = {
  add: (form: FormState): void => {
    asked.push(valuesOf(form))
    if (asked.length > kept) asked.shift()
  },
  has: (form: FormState): boolean => asked.includes(valuesOf(form)),
}

const valuesOf = (form: FormState): string =>
  JSON.stringify(Object.entries(form).map(([path, { value }]) => [path, value]))
