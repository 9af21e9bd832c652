type Closer = () => unknown

const limitMs = 20_000
// npm passes on a Ctrl-C that the terminal has already sent to all of us: one keystroke, two signals.
const echoMs = 1_000

const closers: Closer[] = []
let startedAt = 0

const complain = (error: unknown) =>
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)

/** Closes everything that was registered and ends the process. */
export const stopNow = async (code = 0): Promise<never> => {
  let exitCode = code
  for (let closer = closers.pop(); closer; closer = closers.pop()) {
    try {
      await closer()
    } catch (error) {
      process.exitCode = 1
      complain(error)
    }
  }
  return process.exit(exitCode)
}

const onSignal = () => {
  if (startedAt > 0) {
    if (Date.now() - startedAt > echoMs) process.exit(1)
    return
  }
  startedAt = Date.now()
  setTimeout(() => {
    process.stderr.write(`Not stopped within ${limitMs / 1000} seconds; giving up.\n`)
    process.exit(1)
  }, limitMs)
  void stopNow()
}

/**
 * Has `closer` called once at SIGINT or SIGTERM, before those registered earlier, and awaited; the process then exits.
 * A second signal, or 20 s, ends it at once.
 * @returns takes the closer back
 */
export const onShutdown = (closer: Closer) => {
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
