import type { FieldHook, TextField } from 'payload'
import { isOwnEventName, isSystemEvent } from '../../../../domain/messaging/event-name.ts'
import { translate } from '../../../../i18n/translate.ts'
import { alertTexts as texts } from '../../../../i18n/texts/alerts.ts'

const maxNames = 50

/** The events of a rule: kinds that the product reports, and names that apps post. */
export const eventNames = (): Extract<TextField, { hasMany: true }> => ({
  name: 'events',
  type: 'text',
  hasMany: true,
  label: texts.events,
  required: true,
  hooks: {
    beforeValidate: [lowerNames],
  },
  validate: (value: unknown, { req }) => {
    const names: unknown[] = Array.isArray(value) ? value : []
    if (names.length === 0) return translate(req, texts.chooseEvents)
    if (names.length > maxNames) return translate(req, texts.tooMany, { limit: maxNames })
    const wrong = names.find((name) => !isSystemEvent(name) && !isOwnEventName(name))
    return wrong === undefined
      ? true
      : translate(req, texts.wrongEvent, { name: typeof wrong === 'string' ? wrong.slice(0, 100) : '…' })
  },
  admin: {
    description: texts.eventsHelp,
    components: {
      Field: '/admin/alerts/event-choice-field.tsx#EventChoiceField',
      Cell: '/admin/alerts/event-names-cell.tsx#EventNamesCell',
    },
  },
})

const lowerNames: FieldHook = ({ value }: { value?: unknown }) =>
  Array.isArray(value)
    ? [
        ...new Set(
          value.map((name: unknown) => (typeof name === 'string' ? name.trim().toLowerCase() : name)),
        ),
      ]
    : value
