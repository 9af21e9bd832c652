import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'

type Definition = {
  method: Endpoint['method']
  path: string
  run: (req: PayloadRequest, body: unknown) => Promise<Response> | Response
}

/** One call of ours below `/api/users`; the body is read from JSON or from a form of the panel. */
export const identityEndpoint = ({ method, path, run }: Definition): Endpoint => ({
  method,
  path,
  handler: async (req) => {
    if (method !== 'get' && req.data === undefined) await addDataAndFileToRequest(req)
    return run(req, req.data ?? {})
  },
})
