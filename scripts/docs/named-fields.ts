import type { Field } from 'payload'

type Named = { path: string; field: Field }

/** The fields that hold a value, through rows and tabs, each with its path in the document. */
export const namedFields = (fields: Field[], above = ''): Named[] =>
  fields.flatMap((field): Named[] => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) =>
        namedFields(tab.fields, 'name' in tab && tab.name ? join(above, tab.name) : above),
      )
    if (field.type === 'row' || field.type === 'collapsible') return namedFields(field.fields, above)
    if (field.type === 'ui') return []
    if (!('name' in field) || !field.name) return 'fields' in field ? namedFields(field.fields, above) : []
    const path = join(above, field.name)
    return [{ path, field }, ...('fields' in field ? namedFields(field.fields, path) : [])]
  })

const join = (above: string, name: string): string => (above ? `${above}.${name}` : name)
