const patienceMs = 60_000

type Life = { signal: AbortSignal; end: () => void }

/**
 * A body that continues until `signal` aborts. Pulls from `texts` only when the reader wants data; a reader who reads
 * nothing for a minute is disconnected. `end` is called once it is over, for any reason.
 */
export const endlessBody = (
  texts: AsyncGenerator<string>,
  { signal, end }: Life,
): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  let patience: NodeJS.Timeout | undefined
  signal.addEventListener('abort', () => clearTimeout(patience), { once: true })
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      clearTimeout(patience)
      try {
        const { done, value } = await texts.next()
        if (done) {
          end()
          controller.close()
          return
        }
        controller.enqueue(encoder.encode(value))
        if (signal.aborted) return
        patience = setTimeout(() => {
          end()
          controller.error(new Error('The reader of a stream has stopped reading.'))
        }, patienceMs)
      } catch (error) {
        end()
        throw error
      }
    },
    cancel: end,
  })
}
