import { openPayload } from '../src/open-payload.ts'
import { startServer } from '../src/server.ts'
import { serve } from './serve.ts'

/** The product as in production, without its pages. */
const payload = await openPayload()
const { port } = await startServer({ payload, port: 0, host: '127.0.0.1' })
serve(port)
