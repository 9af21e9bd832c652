const suites = new Set(['describe', 'it', 'suite', 'test'])
const modifiers = new Set(['fails', 'only', 'runIf', 'skip', 'skipIf', 'todo'])

const rootOf = (node) => {
  if (node.type === 'Identifier') return node.name
  if (node.type === 'MemberExpression') return rootOf(node.object)
  return node.type === 'CallExpression' ? rootOf(node.callee) : undefined
}

/** A test that does not run says nothing; it is mended or deleted. */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: { unrun: 'Every test runs: `{{name}}` is not used here.' },
  },
  create: (context) => ({
    MemberExpression(node) {
      if (node.computed || !modifiers.has(node.property.name) || !suites.has(rootOf(node.object))) return
      context.report({ node, messageId: 'unrun', data: { name: `.${node.property.name}` } })
    },
  }),
}
