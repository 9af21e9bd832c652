/** The process started by `startWorker`: sends `ready`, then answers each message. */
export const answerParent = (ready: object, answer: (message: unknown) => Promise<object> | object): void => {
  const send = (message: object) => process.send?.(message)
  process.on('message', (message) => {
    void Promise.resolve(answer(message)).then(send, (error: unknown) => {
      console.error(error)
      process.exit(1)
    })
  })
  process.on('disconnect', () => process.exit(0))
  process.on('SIGTERM', () => process.exit(0))
  send(ready)
}
