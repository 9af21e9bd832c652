import type { Input } from './input.ts'

/** What is sent of a form: the values of its inputs, each at its path. What is empty is left out. */
export const readForm = (form: HTMLFormElement, inputs: readonly Input[]): Record<string, unknown> => {
  const body: Record<string, unknown> = {}
  for (const input of inputs) {
    const value = valueIn(form, input)
    if (value !== undefined) put(body, input.path.split('.'), value)
  }
  return body
}

/** The text of a control; empty without one. */
export const textIn = (form: HTMLFormElement, path: string): string => {
  const control = form.elements.namedItem(path)
  return control instanceof RadioNodeList || isControl(control) ? control.value : ''
}

const valueIn = (form: HTMLFormElement, { path, kind, factor = 1 }: Input): unknown => {
  const control = form.elements.namedItem(path)
  if (kind === 'checkbox') return control instanceof HTMLInputElement ? control.checked : undefined
  const typed = textIn(form, path)
  if (kind === 'secret') return typed === '' ? undefined : typed
  const text = typed.trim()
  if (text === '') return undefined
  if (kind === 'number') return numberOf(text, factor)
  if (kind === 'date') return new Date(text).toISOString()
  return kind === 'json' ? parsed(text) : text
}

const isControl = (control: unknown): control is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement =>
  control instanceof HTMLInputElement ||
  control instanceof HTMLSelectElement ||
  control instanceof HTMLTextAreaElement

/** What is no number is sent as it is: the server says so at the field. */
const numberOf = (text: string, factor: number): number | string => {
  const number = Number(text.replace(',', '.'))
  return Number.isNaN(number) ? text : Number((number * factor).toFixed(6))
}

const parsed = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return text
  }
}

const put = (into: Record<string, unknown>, [name = '', ...rest]: string[], value: unknown): void => {
  if (rest.length === 0) {
    into[name] = value
    return
  }
  const inner: Record<string, unknown> = {}
  const known = into[name]
  if (typeof known === 'object' && known !== null) Object.assign(inner, known)
  put(inner, rest, value)
  into[name] = inner
}
