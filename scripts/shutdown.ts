type Closer = () => unknown

// Requests under way are given 20 s; the rest is for what is closed after them.
let limitMs = 25_000
// npm forwards a Ctrl-C that the terminal has already sent to the whole process group: one keystroke, two signals.
const echoMs = 1_000

const closers: Closer[] = []
let stopping: Promise<never> | undefined
let signalledAt = 0

const complain = (error: unknown) =>
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)

const closeAll = async (): Promise<never> => {
  setTimeout(() => {
    process.stderr.write(`Not stopped within ${limitMs / 1000} seconds; giving up.\n`)
    process.exit(1)
  }, limitMs)
  for (let closer = closers.pop(); closer; closer = closers.pop()) {
    try {
      await closer()
    } catch (error) {
      process.exitCode = 1
      complain(error)
    }
  }
  return process.exit()
}

/** Closes everything that was registered, once, and ends the process with `code`, or with `process.exitCode`. */
export const stopNow = (code = 0): Promise<never> => {
  if (code !== 0) process.exitCode = code
  stopping ??= closeAll()
  return stopping
}

const onSignal = () => {
  if (signalledAt > 0 && Date.now() - signalledAt > echoMs) process.exit(1)
  signalledAt ||= Date.now()
  void stopNow()
}

/**
 * Registers `closer` to be called once at SIGINT or SIGTERM, before those registered earlier, and awaited; the process
 * then exits. A second signal ends it at once, and so do 25 s and all of `delayMs`.
 * @returns a function that removes the registration
 */
export const onShutdown = (closer: Closer, delayMs = 0) => {
  limitMs += delayMs
  if (process.listenerCount('SIGTERM', onSignal) === 0) {
    process.on('SIGINT', onSignal)
    process.on('SIGTERM', onSignal)
  }
  closers.push(closer)
  return () => {
    const index = closers.indexOf(closer)
    if (index >= 0) closers.splice(index, 1)
  }
}
