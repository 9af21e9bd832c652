import { describe, expect, it } from 'vitest'
import { checkTemplateBody, checkTemplateSubject } from '../../domain/messaging/check-template.ts'
import { languages } from '../../i18n/language.ts'
import { systemTemplateKinds } from '../mail-kind.ts'
import { originalTemplate } from '../templates/original-template.ts'
import { mailKinds } from './index.ts'

const originals = systemTemplateKinds.flatMap((kind) => languages.map((language) => ({ kind, language })))

describe('The kinds of mail', () => {
  it.each(originals)('$kind says in $language what staff could write as well', ({ kind, language }) => {
    const { subject, blocks } = originalTemplate(kind, language)
    const { variables } = mailKinds[kind]
    expect(checkTemplateSubject(variables, subject)).toBeUndefined()
    expect(checkTemplateBody(variables, blocks)).toBeUndefined()
  })
})
