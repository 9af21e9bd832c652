import { createServer } from 'node:net'
import { OperatorError } from '../src/kernel/operator-error.ts'

/** Fails early, before the long part of a start, when another process listens on the port. */
export const assertPortFree = (port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'EADDRINUSE'
          ? `Port ${port} on ${host} is taken. Stop what uses it, or choose another one: PORT=3001 npm start`
          : `Port ${port} on ${host} cannot be used (${error.code ?? error.message}). Check HOST and PORT.`
      reject(new OperatorError(reason))
    })
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
