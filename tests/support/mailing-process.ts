/** A process that works on mailings and sends mails: `node --import tsx mailing-process.ts <smtpURL> <leaseSeconds>`. */
const { openPayload } = await import('../../src/open-payload.ts')
const { startMailWorker } = await import('../../src/jobs/mail-worker.ts')
const { startMailingWorker } = await import('../../src/jobs/mailing-worker.ts')

const payload = await openPayload()
startMailingWorker({ payload, pollSeconds: 0.05, idleSeconds: 0.05 })
startMailWorker({
  payload,
  smtpURL: process.argv[2] ?? '',
  leaseSeconds: Number(process.argv[3]),
  backOffBaseSeconds: 0.05,
  pollSeconds: 0.05,
})
