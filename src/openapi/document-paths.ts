import { list, object, ref, truth, whole, type JsonSchema } from './json-schema.ts'
import { operation, type Paths } from './operation.ts'
import type { Owner } from './owners.ts'
import { idParameter, listParameters, readParameters, whereParameter } from './parameters.ts'

const changed = (slug: string, name: string) => object({ message: { type: 'string' }, [name]: ref(slug) })
const bulk = (slug: string): JsonSchema =>
  object({ docs: list(ref(slug)), errors: list(ref('BulkError')), message: { type: 'string' } })

const neighbour: JsonSchema = { type: ['integer', 'null'] }

/** Reading and writing of documents: the same calls for every collection and global. */
export const documentPaths = (owner: Owner): Paths =>
  owner.isGlobal ? globalPaths(owner) : collectionPaths(owner)

const collectionPaths = ({ slug, singular, plural }: Owner): Paths => {
  const tag = slug
  const page = object({
    docs: list(ref(slug)),
    ...{ totalDocs: whole, totalPages: whole, page: whole, limit: whole, pagingCounter: whole },
    ...{ hasNextPage: truth, hasPrevPage: truth, nextPage: neighbour, prevPage: neighbour },
  })
  return {
    [`/api/${slug}`]: {
      get: operation({ tag, summary: `List ${plural}`, parameters: listParameters, answer: page }),
      post: operation({
        tag,
        summary: `Create ${singular}`,
        body: ref(`${slug}-create`),
        answer: changed(slug, 'doc'),
        status: 201,
      }),
      patch: operation({
        tag,
        summary: `Change ${plural}, a hundred at most`,
        parameters: [whereParameter],
        body: ref(`${slug}-update`),
        answer: bulk(slug),
      }),
      delete: operation({
        tag,
        summary: `Delete ${plural}, a hundred at most`,
        parameters: [whereParameter],
        answer: bulk(slug),
      }),
    },
    [`/api/${slug}/count`]: {
      get: operation({
        tag,
        summary: `Count ${plural}`,
        parameters: [whereParameter],
        answer: object({ totalDocs: whole }),
      }),
    },
    [`/api/${slug}/{id}`]: {
      get: operation({
        tag,
        summary: `Read ${singular}`,
        parameters: [idParameter, ...readParameters],
        answer: ref(slug),
      }),
      patch: operation({
        tag,
        summary: `Change ${singular}`,
        parameters: [idParameter],
        body: ref(`${slug}-update`),
        answer: changed(slug, 'doc'),
      }),
      delete: operation({
        tag,
        summary: `Delete ${singular}`,
        parameters: [idParameter],
        answer: changed(slug, 'doc'),
      }),
    },
  }
}

const globalPaths = ({ slug, singular }: Owner): Paths => ({
  [`/api/globals/${slug}`]: {
    get: operation({ tag: slug, summary: `Read ${singular}`, parameters: readParameters, answer: ref(slug) }),
    post: operation({
      tag: slug,
      summary: `Change ${singular}`,
      body: ref(`${slug}-update`),
      answer: changed(slug, 'result'),
    }),
  },
})
