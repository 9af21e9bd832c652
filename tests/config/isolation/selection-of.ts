import { getNamedType, isLeafType, isObjectType, type GraphQLOutputType } from 'graphql'

/** All fields, including those of related documents, `levels` deep. */
export const selectionOf = (type: GraphQLOutputType, levels = 2): string => {
  const named = getNamedType(type)
  if (!isObjectType(named)) return ''
  const inner = Object.values(named.getFields()).flatMap((field) => {
    if (isLeafType(getNamedType(field.type))) return [field.name]
    const isPage = field.name === 'docs'
    const nested = levels > 0 || isPage ? selectionOf(field.type, isPage ? levels : levels - 1) : ''
    return nested === '' ? [] : [`${field.name} ${nested}`]
  })
  return inner.length > 0 ? `{ ${inner.join(' ')} }` : ''
}
