import { getTranslation } from '@payloadcms/translations'
import { createLocalReq, type CollectionSlug, type JsonObject, type PayloadRequest } from 'payload'
import { deleteDocument } from '../collections/trash/operations/delete-document.ts'
import { logFailure } from '../kernel/errors/log-failure.ts'
import { queryProblem } from '../kernel/errors/query-problem.ts'
import { toErrorEntry, type ErrorEntry } from '../kernel/errors/to-error-response.ts'
import { toProblem } from '../kernel/errors/to-problem.ts'
import { maxDocuments } from '../domain/max-documents.ts'
import { toLanguage } from '../i18n/language.ts'
import { translate } from '../i18n/translate.ts'
import { requestTexts } from '../i18n/texts/requests.ts'
import { checkWhere } from '../input/check-where.ts'
import { freshRequest } from '../payload/request/fresh-request.ts'
import { hasCondition } from '../input/has-condition.ts'
import { hideUnreadable } from './hide-unreadable.ts'

type Bulk = {
  req: PayloadRequest
  collection: CollectionSlug
  action: 'update' | 'delete'
  requestId: string
}

/**
 * PATCH and DELETE of the documents that a filter finds, at most `maxDocuments`: each in a transaction of its own, with
 * the rules of the single operation. Answers 200, or 400 with what was done and the errors by id.
 */
export const runBulk = async ({ req, collection, action, requestId }: Bulk): Promise<Response> => {
  const ids = await findIds(req, collection)
  const docs: JsonObject[] = []
  const errors: (ErrorEntry & { id: number | string })[] = []
  for (const id of ids) {
    try {
      docs.push(await runOne({ req, collection, action, id }))
    } catch (failure) {
      const error = await hideUnreadable(failure, { req, collection, id: String(id) })
      const problem = toProblem(error, { isSignedIn: Boolean(req.user) })
      logFailure(req.payload.logger, error, problem, requestId)
      errors.push({ id, ...toErrorEntry(problem, { language: toLanguage(req.i18n.language), requestId }) })
    }
  }
  const message = describeOutcome({ req, collection, action, done: docs.length, failed: errors.length })
  return Response.json({ docs, errors, message }, { status: errors.length > 0 ? 400 : 200 })
}

/** The matches, in a stable order; `limit` says how many, so that many can be worked on in steps. */
const findIds = async (req: PayloadRequest, collection: CollectionSlug): Promise<(number | string)[]> => {
  const { where, trash, permanent, sort } = req.query
  if (where !== undefined) checkWhere(where)
  if (where === undefined || !hasCondition(where))
    throw queryProblem('where', requestTexts.query.whereRequired, {})
  const limit = Number(req.query.limit ?? 0)
  const { docs, hasNextPage } = await req.payload.find({
    ...{ collection, where, depth: 0, req: freshRequest(req), overrideAccess: false },
    trash: trash === 'true' || permanent === 'true',
    sort: orderOf(sort),
    select: {},
    page: 1,
    limit: limit > 0 ? limit : maxDocuments,
  })
  if (hasNextPage && limit === 0)
    throw queryProblem('limit', requestTexts.query.tooManyDocuments, { limit: maxDocuments })
  return docs.map(({ id }) => id)
}

/** `sort` as it was checked: a text, or a list of them. */
const orderOf = (sort: unknown): string[] => {
  const asked = [sort].flat().flatMap((each: unknown) => (typeof each === 'string' ? each.split(',') : []))
  return asked.length > 0 ? asked : ['id']
}

const runOne = async ({
  req,
  collection,
  action,
  id,
}: Omit<Bulk, 'requestId'> & { id: number | string }): Promise<JsonObject> => {
  const { payload, query } = req
  const withTrash = query.trash === 'true'
  const options = { collection, id, depth: 0, req: freshRequest(req), overrideAccess: false } as const
  if (action === 'update') return payload.update({ ...options, trash: withTrash, data: { ...req.data } })
  if (!payload.collections[collection].config.trash) return payload.delete(options)
  const own = await createLocalReq({ req: freshRequest(req) }, payload)
  const isPermanent = query.permanent === 'true'
  return (await deleteDocument(own, { collection, id: String(id), isPermanent, withTrash })).doc
}

type Outcome = {
  req: PayloadRequest
  collection: CollectionSlug
  action: Bulk['action']
  done: number
  failed: number
}

const describeOutcome = ({ req, collection, action, done, failed }: Outcome): string => {
  const { singular, plural } = req.payload.collections[collection].config.labels
  const total = done + failed
  const label = getTranslation(total === 1 ? singular : plural, req.i18n)
  if (failed > 0) {
    const text = action === 'update' ? requestTexts.bulk.updatedInPart : requestTexts.bulk.deletedInPart
    return translate(req, text, { done, failed, total, label })
  }
  const { trash, permanent } = req.query
  const hasTrash = req.payload.collections[collection].config.trash
  if (action === 'delete' && hasTrash && trash !== 'true' && permanent !== 'true')
    return req.t('general:trashedCountSuccessfully', { count: done, label })
  return action === 'update'
    ? req.t('general:updatedCountSuccessfully', { count: done, label })
    : req.t('general:deletedCountSuccessfully', { count: done, label })
}
