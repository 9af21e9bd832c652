'use client'

import { useFormFields } from '@payloadcms/ui'
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable'
import { variableShapes, type VariableName } from '../../domain/messaging/template-variables.ts'
import { isTemplateKind, templateMails } from '../../emails/mail-kind.ts'
import { tryOutTexts as texts, variableTexts } from '../../i18n/texts/email-templates.ts'
import { useLanguage } from '../../ui/use-language.ts'

/** A button for each variable of this kind of template: inserts it at the cursor, or a box below that paragraph. */
export const VariableList = () => {
  const [editor] = useLexicalComposerContext()
  const isEditable = useLexicalEditable()
  const language = useLanguage()
  const kind = useFormFields(([fields]) => fields.kind?.value)
  if (!isEditable || !isTemplateKind(kind)) return null
  const insert = (name: VariableName) => {
    const put = () => {
      const words = `{{${name}}}`
      const selection = $getSelection() ?? $getRoot().selectEnd()
      if (!$isRangeSelection(selection)) return
      if (variableShapes[name] !== 'block') return selection.insertText(words)
      const paragraph = $createParagraphNode().append($createTextNode(words))
      const here = selection.anchor.getNode()
      const block = here.getKey() === 'root' ? null : here.getTopLevelElement()
      if (block) block.insertAfter(paragraph)
      else $getRoot().append(paragraph)
      paragraph.selectEnd()
    }
    // Synchronous: an update together with a focus event is not recorded as a change.
    editor.update(put, { discrete: true })
    editor.focus()
  }
  return (
    <div className="template-variables" role="group" aria-label={texts.insert[language]}>
      <span aria-hidden="true">{texts.insert[language]}</span>
      {templateMails[kind].variables.map((name) => (
        <button
          key={name}
          type="button"
          title={`{{${name}}}`}
          // Keeps the focus in the text.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => insert(name)}
        >
          {variableTexts[name][language]}
        </button>
      ))}
    </div>
  )
}
