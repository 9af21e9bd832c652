/**
 * The product in a separate process, settings from the environment: `node --import tsx app-process.ts`. Prints its port
 * and ends with its standard input.
 */
const { openPayload } = await import('../../src/open-payload.ts')
const { startServer } = await import('../../src/server.ts')
const payload = await openPayload()
const server = await startServer({ payload, port: 0, host: '127.0.0.1' })
console.log(`port ${server.port}`)
process.stdin.resume().once('end', () => process.exit(0))
