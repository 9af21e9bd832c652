/** The control of a field in a form. */
const controlOf = (form: HTMLFormElement, name: string) => {
  const control = form.elements.namedItem(name)
  return control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? control : undefined
}

/** How the control of a field shows a stored text: browsers leave out what it cannot hold. */
export const shownBy = (form: HTMLFormElement, name: string, stored: string): string | undefined => {
  const twin = controlOf(form, name)?.cloneNode(true)
  if (!(twin instanceof HTMLInputElement || twin instanceof HTMLSelectElement)) return undefined
  twin.value = stored
  return twin.value
}

/** The label of a field, and the words for one of its values. */
export const wordsFor = (form: HTMLFormElement, name: string) => {
  const control = controlOf(form, name)
  const optionOf = (value: string) =>
    control instanceof HTMLSelectElement
      ? [...control.options].find((option) => option.value === value)
      : undefined
  return {
    label: control?.labels?.[0]?.textContent ?? name,
    say: (value: string) => (value === '' ? '' : (optionOf(value)?.text ?? value)),
  }
}
