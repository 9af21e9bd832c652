import { list, object, ref, truth, whole, type JsonSchema } from './json-schema.ts'
import { operation, type Paths } from './operation.ts'
import type { Owner } from './owners.ts'
import {
  idParameter,
  listParameters,
  purgeParameters,
  readParameters,
  trashParameter,
  whereParameter,
} from './parameters.ts'

const changed = (slug: string, name: string) => object({ message: { type: 'string' }, [name]: ref(slug) })
const bulk = (slug: string): JsonSchema =>
  object({ docs: list(ref(slug)), errors: list(ref('BulkError')), message: { type: 'string' } })

const neighbour: JsonSchema = { type: ['integer', 'null'] }

/** Reading and writing of documents: the same calls for every collection and global. */
export const documentPaths = (owner: Owner): Paths =>
  owner.isGlobal ? globalPaths(owner) : collectionPaths(owner)

const collectionPaths = ({ slug, singular, plural, hasTrash }: Owner): Paths => {
  const tag = slug
  const trash = hasTrash ? [trashParameter] : []
  const purge = hasTrash ? purgeParameters : []
  const remove = hasTrash ? 'Put into the trash:' : 'Delete'
  const page = object({
    docs: list(ref(slug)),
    ...{ totalDocs: whole, totalPages: whole, page: whole, limit: whole, pagingCounter: whole },
    ...{ hasNextPage: truth, hasPrevPage: truth, nextPage: neighbour, prevPage: neighbour },
  })
  return {
    [`/api/${slug}`]: {
      get: operation({
        tag,
        summary: `List ${plural}`,
        parameters: [...listParameters, ...trash],
        answer: page,
      }),
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
        parameters: [whereParameter, ...trash],
        body: ref(`${slug}-update`),
        answer: bulk(slug),
      }),
      delete: operation({
        tag,
        summary: `${remove} ${plural}, a hundred at most`,
        parameters: [whereParameter, ...purge],
        answer: bulk(slug),
      }),
    },
    [`/api/${slug}/count`]: {
      get: operation({
        tag,
        summary: `Count ${plural}`,
        parameters: [whereParameter, ...trash],
        answer: object({ totalDocs: whole }),
      }),
    },
    [`/api/${slug}/{id}`]: {
      get: operation({
        tag,
        summary: `Read ${singular}`,
        parameters: [idParameter, ...readParameters, ...trash],
        answer: ref(slug),
      }),
      patch: operation({
        tag,
        summary: `Change ${singular}`,
        parameters: [idParameter, ...trash],
        body: ref(`${slug}-update`),
        answer: changed(slug, 'doc'),
      }),
      delete: operation({
        tag,
        summary: `${remove} ${singular}`,
        parameters: [idParameter, ...purge],
        answer: changed(slug, 'doc'),
      }),
    },
    ...(hasTrash && {
      [`/api/${slug}/{id}/restore`]: {
        post: operation({
          tag,
          summary: `Restore ${singular} from the trash, with all that went along`,
          parameters: [idParameter],
          answer: changed(slug, 'doc'),
        }),
      },
    }),
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
