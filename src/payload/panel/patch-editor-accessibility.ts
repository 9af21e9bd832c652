import type { Language } from '../../i18n/language.ts'
import type { Text } from '../../i18n/text.ts'
import { editorTexts } from '../../i18n/texts/panel.ts'

/** Names the icon buttons of the rich text editor's toolbars. */
export const patchEditorAccessibility = (root: ParentNode, language: Language): void => {
  const tools = new Map<string, Text>(Object.entries(editorTexts))
  for (const button of root.querySelectorAll('.toolbar-popup__button:not([aria-label])')) {
    const name = tools.get(button.getAttribute('data-button-key') ?? '')
    if (name) button.setAttribute('aria-label', name[language])
  }
  // Its text is the type of the paragraph, once the editor knows it.
  for (const button of root.querySelectorAll('.toolbar-popup__dropdown')) {
    const name = tools.get(button.getAttribute('data-dropdown-key') ?? '')
    if (button.textContent?.trim()) button.removeAttribute('aria-label')
    else button.setAttribute('aria-label', (name ?? editorTexts.text)[language])
  }
}
