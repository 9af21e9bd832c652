import type { Language } from '../../i18n/language.ts'
import { fillText } from '../../i18n/text.ts'
import { shellTexts } from '../../i18n/texts/panel.ts'
import { patchEditorAccessibility } from './patch-editor-accessibility.ts'

let count = 0

const idOf = (element: Element): string => {
  element.id ||= `mended-${(count += 1)}`
  return element.id
}

/**
 * Adds what Payload's markup lacks for accessibility: names of its selects, help and errors linked to their inputs, one
 * main region, names of buttons. Attributes only; no element is moved or added.
 */
export const patchAccessibility = (root: ParentNode, language: Language): void => {
  for (const field of root.querySelectorAll('.field-type')) patchField(field)
  patchEditorAccessibility(root, language)
  nameBy(
    root,
    'input[role="combobox"]:not([aria-label], [aria-labelledby])',
    () => shellTexts.choose[language],
  )
  nameBy(root, '.popup-button:not([aria-label])', (button) =>
    button.textContent?.trim() ? null : shellTexts.more[language],
  )
  nameBy(root, '.date-time-picker__clear-button:not([aria-label])', () => shellTexts.clear[language])
  nameBy(root, 'input[type="checkbox"][aria-label=""]', () => shellTexts.select[language])
  nameBy(root, '.sort-column__button[aria-label*="[object"]', (button) =>
    fillText(
      button.classList.contains('sort-column__asc') ? shellTexts.ascending : shellTexts.descending,
      language,
      {
        column: button.closest('.sort-column')?.querySelector('.sort-column__label')?.textContent ?? '',
      },
    ),
  )
  for (const hidden of root.querySelectorAll('[aria-hidden="true"]:is(button, [tabindex="0"])')) {
    hidden.setAttribute('tabindex', '-1')
  }
  const wrap = root.querySelector('.template-default__wrap')
  if (wrap && !wrap.querySelector('main')) wrap.setAttribute('role', 'main')
  else wrap?.removeAttribute('role')
}

const nameBy = (root: ParentNode, selector: string, nameOf: (element: Element) => string | null): void => {
  for (const element of root.querySelectorAll(selector)) {
    const name = nameOf(element)
    if (name) element.setAttribute('aria-label', name)
  }
}

const patchField = (field: Element): void => {
  const control = field.querySelector(
    'input:not([type="hidden"]), textarea, [role="combobox"], [role="textbox"]',
  )
  if (!control || control.closest('.field-type') !== field) return
  // The editor's label is further down; the label of a group of choices is not the name of its first choice.
  const label = field.querySelector(
    control.matches('[role="textbox"]') ? '.field-label' : ':scope > .field-label, :scope > label',
  )
  if (label && label.getAttribute('for') !== control.id) control.setAttribute('aria-labelledby', idOf(label))
  const own = [...field.querySelectorAll('.field-error, .field-description')].filter(
    (element) => element.closest('.field-type') === field,
  )
  const describedBy = own.map(idOf).join(' ')
  if (describedBy) control.setAttribute('aria-describedby', describedBy)
  else if (control.getAttribute('aria-describedby')?.startsWith('mended-'))
    control.removeAttribute('aria-describedby')
  if (own.some((element) => element.classList.contains('field-error')))
    control.setAttribute('aria-invalid', 'true')
  else control.removeAttribute('aria-invalid')
}
