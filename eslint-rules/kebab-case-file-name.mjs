import path from 'node:path'

const pattern = /^\.?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/

/** `read-body.ts`, `read-body.test.ts`: one way to write a name. */
export default {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { name: 'Name this file in kebab-case instead of `{{name}}`.' },
  },
  create: (context) => ({
    Program(node) {
      const name = path.basename(context.filename)
      if (!pattern.test(name))
        context.report({ node, loc: { line: 1, column: 0 }, messageId: 'name', data: { name } })
    },
  }),
}
