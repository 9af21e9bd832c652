import { isSystemEvent } from '../../../domain/messaging/event-name.ts'
import { systemEventTexts } from '../../../i18n/texts/events.ts'
import type { ListDefinition } from '../list-definition.ts'
import { deriveColumns } from './derive-columns.tsx'

const eventsShown = 3

/** The events of a rule in plain words; only the first few of many. */
export const alertRulesList: ListDefinition = {
  columns: async (context, rows) =>
    (await deriveColumns(context, rows)).map((column) => {
      if (column.name !== 'events') return column
      return {
        ...column,
        cell: ({ events }) => {
          const names: string[] = Array.isArray(events) ? events.map(String) : []
          const words = names.map((name) =>
            isSystemEvent(name) ? systemEventTexts[name].choice[context.reader.language] : name,
          )
          return words.slice(0, eventsShown).join(', ') + (words.length > eventsShown ? ' …' : '')
        },
      }
    }),
}
