import type { ClientField } from 'payload'

/** Another value of a field than the given one, of its type. */
export const valueFor = (field: ClientField, before: unknown): unknown => {
  switch (field.type) {
    case 'checkbox':
      return before !== true
    case 'number':
      return typeof before === 'number' ? before + 1 : 7
    case 'date':
      return before === '2031-05-06T07:08:09.000Z' ? '2031-05-06T07:08:10.000Z' : '2031-05-06T07:08:09.000Z'
    case 'json':
      return { altered: { by: ['a person', '', false, null] } }
    case 'array':
      return [{ id: '5e1f5a3c4b2d1e0f9a8b7c6d' }]
    case 'blocks':
      return []
    case 'richText':
      return richText
    case 'relationship':
    case 'upload': {
      const id = '0b7fa6a4-1c7e-4f5e-9a52-3d8d5a1f0c11'
      const one = Array.isArray(field.relationTo) ? { relationTo: field.relationTo[0], value: id } : id
      return field.hasMany ? [one] : one
    }
    case 'select': {
      const values = field.options.map((option) => (typeof option === 'string' ? option : option.value))
      const other = values.find(
        (value) => value !== before && !(Array.isArray(before) && before.includes(value)),
      )
      return field.hasMany ? [other] : other
    }
    default:
      return 'hasMany' in field && field.hasMany
        ? ['altered']
        : `${typeof before === 'string' ? before : ''}x`
  }
}

const richText = {
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: null,
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: null,
        textFormat: 0,
        textStyle: '',
        children: [
          { type: 'text', text: 'altered', detail: 0, format: 0, mode: 'normal', style: '', version: 1 },
        ],
      },
    ],
  },
}
