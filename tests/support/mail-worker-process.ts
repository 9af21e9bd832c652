/** A process that only sends mails: `node --import tsx mail-worker-process.ts <smtpURL> <leaseSeconds>`. */
const { openPayload } = await import('../../src/open-payload.ts')
const { startMailWorker } = await import('../../src/jobs/mail-worker.ts')

startMailWorker({
  payload: await openPayload(),
  smtpURL: process.argv[2] ?? '',
  leaseSeconds: Number(process.argv[3]),
  backOffBaseSeconds: 0.05,
  pollSeconds: 0.05,
})
