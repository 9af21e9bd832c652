const operations = new Set([
  'count',
  'countGlobalVersions',
  'countVersions',
  'create',
  'delete',
  'duplicate',
  'find',
  'findByID',
  'findDistinct',
  'findGlobal',
  'findGlobalVersionByID',
  'findGlobalVersions',
  'findVersionByID',
  'findVersions',
  'restoreGlobalVersion',
  'restoreVersion',
  'update',
  'updateGlobal',
])

const isPayload = (node) =>
  (node.type === 'Identifier' && node.name === 'payload') ||
  (node.type === 'MemberExpression' && !node.computed && node.property.name === 'payload')

/** The value of a `const` in reach. */
const resolve = (scope, name) => {
  for (let current = scope; current; current = current.upper) {
    const definition = current.set.get(name)?.defs[0]
    if (definition) return definition.parent?.kind === 'const' ? definition.node.init : undefined
  }
  return undefined
}

/** The keys one sees written, here or in a constant object that is spread into it; undefined: one sees none. */
const writtenKeys = (node, scope) => {
  if (node?.type === 'TSAsExpression' || node?.type === 'TSSatisfiesExpression')
    return writtenKeys(node.expression, scope)
  if (node?.type === 'Identifier') return writtenKeys(resolve(scope, node.name), scope)
  if (node?.type !== 'ObjectExpression') return undefined
  return node.properties.flatMap((property) =>
    property.type === 'SpreadElement' ? (writtenKeys(property.argument, scope) ?? []) : [property.key.name],
  )
}

/**
 * Payload's Local API skips access rules unless told otherwise, and without `req` it leaves the caller's transaction
 * and its user behind. Both are decisions, so both are written out in every call.
 */
export default {
  meta: {
    type: 'problem',
    schema: [{ type: 'array', items: { enum: ['req', 'overrideAccess'] } }],
    messages: {
      missing: 'Write out `{{option}}` in this call of the Local API.',
      opaque: 'Give this call of the Local API an object literal, so that one sees `{{options}}`.',
    },
  },
  create(context) {
    const required = context.options[0] ?? ['req', 'overrideAccess']
    return {
      CallExpression(node) {
        const { callee } = node
        if (callee.type !== 'MemberExpression' || callee.computed) return
        if (!operations.has(callee.property.name) || !isPayload(callee.object)) return
        const keys = writtenKeys(node.arguments[0], context.sourceCode.getScope(node))
        if (!keys) {
          context.report({ node, messageId: 'opaque', data: { options: required.join('`, `') } })
          return
        }
        const written = new Set(keys)
        for (const option of required) {
          if (!written.has(option)) context.report({ node: callee, messageId: 'missing', data: { option } })
        }
      },
    }
  },
}
