/** A process that only enables accounts in time: `node --import tsx account-worker-process.ts`. */
const { openPayload } = await import('../../src/open-payload.ts')
const { startAccountWorker } = await import('../../src/jobs/account-worker.ts')

startAccountWorker({ payload: await openPayload(), pollSeconds: 0.05 })
console.log('ready')
