import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { atEnd } from '../at-end.ts'
import { message } from './message.ts'
import { openServerConnections, type Holder } from './server-connections.ts'
import { splitMessages } from './split-messages.ts'

type Options = {
  sessions: number
  /** Takes unknown startup parameters and forgets them, as with PgBouncer's `ignore_startup_parameters`. */
  ignoresParameters?: boolean
}

const tlsRequest = 80_877_103
const known = new Set(['user', 'database', 'client_encoding', 'application_name', 'replication'])
const zero = Buffer.alloc(1)

/**
 * A pooler like PgBouncer in transaction mode: many connections share a few sessions, and each transaction gets any of
 * them. It refuses startup parameters as PgBouncer does.
 * @returns the address through it
 */
export const openPooler = async (directURL: string, options: Options): Promise<string> => {
  const servers = await openServerConnections(directURL, options.sessions)
  const sockets = new Set<Socket>()

  const serve = (socket: Socket) => {
    let server: Holder | 'awaited' | undefined
    const unsent: Buffer[] = []
    const receive = (whole: Buffer) => {
      if (whole.toString('latin1', 0, 1) === 'Z' && whole.toString('latin1', 5) === 'I') server = undefined
      socket.write(whole)
    }
    const read = splitMessages((type, whole) => {
      if (type === 'X') return void socket.end()
      if (typeof server === 'object') return server.send(whole)
      unsent.push(whole)
      if (server === 'awaited') return
      server = 'awaited'
      servers.lend(receive, (lent) => {
        server = lent
        for (const part of unsent.splice(0)) lent.send(part)
      })
    })
    const greet = (packet: Buffer) => {
      if (packet.readInt32BE(4) === tlsRequest) {
        socket.write('N')
        return void socket.once('data', greet)
      }
      const words = packet.toString('utf8', 8).split('\0')
      const unknown = words.find((word, at) => at % 2 === 0 && word !== '' && !known.has(word))
      if (unknown !== undefined && !options.ignoresParameters) {
        const fields = ['SFATAL', 'C08P01', `Munsupported startup parameter: ${unknown}`]
        return void socket.end(message('E', ...fields.flatMap((field) => [field, zero]), zero))
      }
      socket.on('data', read)
      const ready = [message('R', Buffer.alloc(4)), message('K', Buffer.alloc(8)), message('Z', 'I')]
      socket.write(Buffer.concat(ready))
    }
    sockets.add(socket)
    socket.once('data', greet)
    socket.on('error', () => undefined)
  }

  const listening = createServer(serve).listen(0, '127.0.0.1')
  await once(listening, 'listening')
  atEnd(async () => {
    listening.close()
    for (const socket of sockets) socket.destroy()
    servers.close()
  })
  const address = listening.address()
  const url = new URL(directURL)
  url.port = typeof address === 'object' && address ? String(address.port) : ''
  return url.href
}
