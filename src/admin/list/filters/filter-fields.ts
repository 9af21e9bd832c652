import type { FlattenedField } from 'payload'
import { choiceOptions } from '../../../ui/fields/choice-options.ts'
import type { ListContext, ListDefinition } from '../list-definition.ts'
import { choiceLabel, labelOf } from '../lists/field-column.tsx'
import type { FilterField } from './filter-field.ts'

/** The fields to filter by: those declared, or all that tell many rows apart; only those that the reader may read. */
export const filterFields = async (
  context: ListContext,
  { filters }: ListDefinition,
): Promise<FilterField[]> => {
  const { collection, reader } = context
  const byName = new Map(collection.flattenedFields.map((field) => [field.name, field]))
  const names = filters ?? collection.flattenedFields.filter(isWorthIt).map(({ name }) => name)
  const found = await Promise.all(
    names.map(async (name) => {
      const field = byName.get(name)
      if (!field || !isStored(field)) return []
      const isReadable = (await field.access?.read?.({ req: reader.req })) ?? true
      return isReadable ? toFilterField(field, context) : []
    }),
  )
  return found.flat()
}

const isStored = (field: FlattenedField): boolean => !('virtual' in field && field.virtual)

const isWorthIt = ({ name, type, admin }: FlattenedField): boolean =>
  ['select', 'radio', 'checkbox', 'relationship', 'date', 'text', 'email', 'number'].includes(type) &&
  !(admin && 'hidden' in admin && admin.hidden === true) &&
  !(admin && 'disableListFilter' in admin && admin.disableListFilter === true) &&
  !['path', 'ownerPath', 'updatedAt', 'deletedAt', 'deletedWith'].includes(name)

const toFilterField = (field: FlattenedField, context: ListContext): FilterField[] => {
  const { language, req } = context.reader
  const named = { name: field.name, label: labelOf(field, context) }
  switch (field.type) {
    case 'select':
    case 'radio':
      return [
        {
          ...named,
          kind: 'choice',
          options: field.options.map((option) =>
            typeof option === 'string'
              ? { value: option, label: option }
              : { value: option.value, label: choiceLabel(field, option.value, context) },
          ),
        },
      ]
    case 'relationship': {
      if (typeof field.relationTo !== 'string') return []
      if (field.relationTo === 'customers') return [{ ...named, kind: 'account' }]
      const title = req.payload.collections[field.relationTo].config.admin.useAsTitle ?? 'id'
      return [{ ...named, kind: 'reference', slug: field.relationTo, title }]
    }
    case 'checkbox':
      return [{ ...named, kind: 'switch' }]
    case 'date':
    case 'number':
      return [{ ...named, kind: field.type }]
    case 'text':
    case 'email':
      if (field.name === 'country')
        return [{ ...named, kind: 'choice', options: choiceOptions('countries', language) }]
      if (field.name === 'language')
        return [{ ...named, kind: 'choice', options: choiceOptions('languages', language) }]
      return [{ ...named, kind: 'text' }]
    default:
      return []
  }
}
