// The editor's packages wait for imports of their own while they load (top-level await), and Node ends a process that has
// nothing else to do meanwhile: without a word, with the exit code 13, once in a few times.
const timer = setInterval(() => undefined, 1000)

/** From here on the process may end when there is nothing left to do. */
export const stayWhileLoading = { isOver: (): void => clearInterval(timer) }
