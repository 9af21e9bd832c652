/** A process that only sends alerts: `node --import tsx alert-worker-process.ts`. */
const { openPayload } = await import('../../src/open-payload.ts')
const { startAlertWorker } = await import('../../src/jobs/alert-worker.ts')

startAlertWorker({ payload: await openPayload(), pollSeconds: 0.05 })
console.log('ready')
