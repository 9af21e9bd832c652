import { initI18n } from '@payloadcms/translations'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { identify } from './identify.ts'
import type { JsonRecord } from '../../kernel/is-record.ts'

type Call = {
  payload: Payload
  payloadAPI: 'GraphQL' | 'REST'
  method: string
  pathname: string
  search: string
  headers: Headers
  language: 'en' | 'de'
  baseURL: string
  query: JsonRecord
  params: Record<string, string | undefined>
  data: unknown
}

/**
 * The request in the form that Payload's endpoints and operations need, with its user. Built by hand: Payload's own
 * conversion of a fetch `Request` costs several times as much and adds nothing that an endpoint reads.
 */
export const toPayloadRequest = async (call: Call): Promise<PayloadRequest> => {
  const { payload, payloadAPI, method, pathname, search, headers, query, data } = call
  const i18n = await initI18n({ config: payload.config.i18n, context: 'api', language: call.language })
  const url = new URL(pathname + search, call.baseURL)
  const { host, href, origin, port, protocol, searchParams } = url
  const req = await createLocalReq(
    {
      req: {
        ...{ host, href, origin, port, protocol, searchParams, pathname, search, hash: '', url: href },
        ...{ payload, payloadAPI, method, headers, query, i18n, t: i18n.t },
        routeParams: call.params,
        payloadUploadSizes: {},
        data: isObject(data) ? data : {},
        json: () => Promise.resolve(data),
        text: () => Promise.resolve(JSON.stringify(data)),
      },
    },
    payload,
  )
  await identify(req)
  return req
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
