import type { ClientField } from 'payload'

export type LeafField = { path: string[]; field: ClientField }

/** The fields of a form that have a value of their own, groups and tabs resolved; a list or a block is one value. */
export const leafFields = (fields: readonly ClientField[], around: string[] = []): LeafField[] =>
  fields.flatMap((field): LeafField[] => {
    if (field.type === 'ui' || field.type === 'join') return []
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) =>
        leafFields(tab.fields, 'name' in tab && tab.name ? [...around, tab.name] : around),
      )
    if (field.type === 'group' || field.type === 'row' || field.type === 'collapsible')
      return leafFields(field.fields, 'name' in field && field.name ? [...around, field.name] : around)
    return [{ path: [...around, field.name], field }]
  })
