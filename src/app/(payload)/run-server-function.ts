import { handleServerFunctions } from '@payloadcms/next/layouts'
import { notFound } from 'next/navigation'
import { APIError, type ServerFunctionClient } from 'payload'
import { isRecord } from '../../kernel/is-record.ts'
import { runningConfig } from '../../payload/request/running-config.ts'
import { importMap } from './admin/importMap.js'
import { maySee, panelVisitor } from './panel-visitor.ts'

/** The server functions of the panel's forms and lists. Payload would also look up names that objects inherit. */
const known = new Set([
  'form-state',
  'render-document',
  'render-document-slots',
  'render-list',
  'table-state',
])

/**
 * Runs a server function for those who may use the panel, about what they may see. The transport has checked the shape of
 * its arguments. What is refused is not found; a redirect too, since Next would follow it with a request of its own that
 * has the visitor's cookies.
 */
export const runServerFunction: ServerFunctionClient = async (args) => {
  if (!isRecord(args) || !known.has(args.name) || !isRecord(args.args)) notFound()
  if ((await panelVisitor()) !== 'insider' || !(await isAboutSeen(args.args))) notFound()
  try {
    return await handleServerFunctions({ ...args, config: runningConfig, importMap })
  } catch (error) {
    if (isRefusal(error)) notFound()
    throw error
  }
}

const isAboutSeen = async (args: Record<string, unknown>): Promise<boolean> => {
  const { collectionSlug, globalSlug, parent } = args
  const collections = [
    ...(Array.isArray(collectionSlug) ? collectionSlug : [collectionSlug]),
    isRecord(parent) ? parent.collectionSlug : undefined,
  ].filter((slug) => slug !== undefined && slug !== null)
  const seen = await Promise.all([
    ...collections.map((slug) => maySee('collections', String(slug))),
    ...(typeof globalSlug === 'string' ? [maySee('globals', globalSlug)] : []),
  ])
  return seen.length > 0 && seen.every(Boolean)
}

const isRefusal = (error: unknown): boolean => {
  if (error instanceof APIError) return error.status < 500
  if (!(error instanceof Error)) return false
  const digest: unknown = Reflect.get(error, 'digest')
  return error.message === 'not-found' || (typeof digest === 'string' && digest.startsWith('NEXT_REDIRECT'))
}
