import type { CollectionBeforeValidateHook, JsonObject, PayloadRequest } from 'payload'
import { z } from 'zod'
import { contextOf } from '../../../../kernel/context.ts'
import { languages } from '../../../../i18n/language.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'
import { mailingTexts as texts } from '../../../../i18n/texts/mailings.ts'
import { parseInput } from '../../../../kernel/action/parse-input.ts'
import { RequestState } from '../../../../kernel/request-state.ts'
import { messageWords } from '../../message-words.ts'
import { translationOf } from '../../translations/translation-of.ts'
import type { Audience } from '../audience.ts'
import { readAudience } from '../read-audience.ts'

const audiences = new RequestState<Audience>('mailing audience')

/** The audience of the mailing that is being created. */
export const audienceOf = (req: PayloadRequest): Audience | undefined => audiences.get(req)

/** Validates content and audience before anything is stored. */
export const readMailing: CollectionBeforeValidateHook = async ({ data = {}, operation, req }) => {
  if (operation !== 'create') return data
  const message = parseInput(words, {
    ...{ subject: data.subject, body: data.body },
    translations: translationsIn(data),
  })
  const audience = await readAudience(req, data)
  audiences.set(req, audience)
  const actor = contextOf(req).actor
  return {
    ...data,
    ...message,
    purpose: audience.purpose,
    expectedRecipients: readExpected(data),
    filter: data.audience === 'group' ? null : audience.accounts,
    group: data.audience === 'group' ? data.group : null,
    customer: actor.kind === 'account' ? actor.customer : null,
    createdBy: req.user?.id ?? null,
    state: 'running',
  }
}

const words = messageWords.extend({
  translations: z.partialRecord(z.enum(languages), messageWords.partial()),
})

/** The languages in which a mailing is written besides that of the text itself. */
const translationsIn = (data: JsonObject) =>
  Object.fromEntries(
    languages.flatMap((language) => {
      const translation = translationOf(data, language)
      return translation ? [[language, translation]] : []
    }),
  )

const readExpected = ({ expectedRecipients: expected }: JsonObject): number => {
  if (typeof expected === 'number' && Number.isInteger(expected) && expected >= 0) return expected
  const fields = [{ path: 'expectedRecipients', code: 'required', text: texts.countFirst }]
  throw new Problem('validation_failed', { fields })
}
