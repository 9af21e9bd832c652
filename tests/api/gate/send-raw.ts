import { connect } from 'node:net'

export type RawAnswer = { status: number; head: string; body: string }

type Step = string | { until: Promise<unknown> } | { bytes: number }

/**
 * Sends raw HTTP on its own connection, step by step, and reads until the server closes the connection or sends nothing
 * more.
 */
export const sendRaw = (url: string, steps: Step[]): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const socket = connect({ host: hostname, port: Number(port) })
    let text = ''
    const answer = () => {
      const end = text.indexOf('\r\n\r\n')
      resolve({ status: Number(text.slice(9, 12)), head: text.slice(0, end), body: text.slice(end + 4) })
    }
    socket.setEncoding('utf8')
    socket.on('data', (chunk) => {
      text += String(chunk)
    })
    socket.on('close', answer)
    socket.on('error', (error) => (text ? answer() : reject(error)))
    void write(socket, steps).catch(() => undefined)
  })

const write = async (socket: ReturnType<typeof connect>, steps: Step[]): Promise<void> => {
  for (const step of steps) {
    if (socket.destroyed) return
    if (typeof step === 'string') socket.write(step)
    else if ('until' in step) await step.until
    else await writeBytes(socket, step.bytes)
  }
}

/** Stops where the server stops reading. */
const writeBytes = async (socket: ReturnType<typeof connect>, bytes: number): Promise<void> => {
  const chunk = Buffer.alloc(64 * 1024, 'a')
  for (let sent = 0; sent < bytes && !socket.destroyed; sent += chunk.length) {
    if (socket.write(chunk)) continue
    await new Promise<void>((resolve) => {
      const go = () => {
        socket.off('drain', go).off('close', go)
        resolve()
      }
      socket.on('drain', go).on('close', go)
    })
  }
}
