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
        const [options] = node.arguments
        if (options?.type !== 'ObjectExpression') {
          context.report({ node, messageId: 'opaque', data: { options: required.join('`, `') } })
          return
        }
        const written = new Set(options.properties.map((property) => property.key?.name))
        for (const option of required) {
          if (!written.has(option)) context.report({ node: callee, messageId: 'missing', data: { option } })
        }
      },
    }
  },
}
