import { Socket } from 'node:net'
import pg from 'pg'
import { splitMessages } from './split-messages.ts'

type Server = { socket: Socket; holder: Holder | undefined }
export type Holder = { receive: (whole: Buffer) => void; send: (whole: Buffer) => void }

/** A fixed number of sessions of PostgreSQL, lent for one transaction each, first come, first served. */
export const openServerConnections = async (url: string, count: number) => {
  const free: Server[] = []
  const all: Server[] = []
  const waiting: ((server: Server) => void)[] = []

  const giveBack = (server: Server) => {
    server.holder = undefined
    const next = waiting.shift()
    if (next) next(server)
    else free.push(server)
  }

  const open = async () => {
    const socket = new Socket()
    // The driver signs in; from then on the connection is ours.
    await new pg.Client({ connectionString: url, stream: () => socket }).connect()
    for (const event of ['data', 'error', 'close', 'end']) socket.removeAllListeners(event)
    const server: Server = { socket, holder: undefined }
    const read = splitMessages((type, whole) => {
      server.holder?.receive(whole)
      if (type === 'Z' && whole[5] === 'I'.charCodeAt(0)) giveBack(server)
    })
    socket.on('data', read).on('error', () => undefined)
    all.push(server)
    free.push(server)
  }
  for (let opened = 0; opened < count; opened++) await open()

  /** Lends a session to the holder; its `send` reaches it from then on. */
  const lend = (receive: Holder['receive'], onLent: (server: Holder) => void) => {
    const take = (server: Server) => {
      const holder = { receive, send: (whole: Buffer) => void server.socket.write(whole) }
      server.holder = holder
      onLent(holder)
    }
    const server = free.shift()
    if (server) take(server)
    else waiting.push(take)
  }
  return { lend, close: () => all.forEach(({ socket }) => socket.destroy()) }
}
