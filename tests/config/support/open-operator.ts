import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { call } from '../../support/call.ts'
import { startApp, type App } from '../../support/start-app.ts'
import { openSession } from './open-session.ts'

export type Operator = {
  app: App
  staff: { administrator: string; support: string }
  /** Creates a document as the administrator; returns its id. */
  make: (slug: string, data: object) => Promise<string>
  /** Calls an action that creates something other than a document. */
  post: (path: string, data: object) => Promise<void>
  /** Changes, trashes (no data) or reads a document as the administrator. */
  change: (path: string, data?: object) => Promise<void>
  read: (path: string) => Promise<Record<string, unknown>>
}

/** The running product with its staff. */
export const openOperator = async (): Promise<Operator> => {
  const app = await startApp()
  const staff = async (role: 'administrator' | 'support') => {
    const { id } = await app.payload.create({
      collection: 'users',
      data: {
        username: `staff-${role}`,
        email: `staff-${role}@example.com`,
        password: `correct horse of ${randomUUID()}`,
        role,
        sendWelcomeEmail: false,
      },
      overrideAccess: true,
    })
    return id
  }
  const administrator = await staff('administrator')
  const token = await openSession(app.payload, administrator)
  return {
    app,
    staff: { administrator, support: await staff('support') },
    make: async (slug, body) => {
      const { status, body: answer, text } = await call(`${app.url}/api/${slug}`, { body, token })
      if (status !== 201) throw new Error(`No ${slug} could be made of ${JSON.stringify(body)}: ${text}`)
      return made.parse(answer).doc.id
    },
    post: async (path, body) => {
      const { status, text } = await call(`${app.url}/api/${path}`, { body, token })
      if (status !== 201) throw new Error(`POST ${path} was answered ${status} ${text}`)
    },
    change: async (path, body) => {
      const method = body ? 'PATCH' : 'DELETE'
      const { status, text } = await call(`${app.url}/api/${path}`, { method, body, token })
      if (status !== 200) throw new Error(`${method} ${path} was answered ${status} ${text}`)
    },
    read: async (path) => {
      const { status, body, text } = await call(`${app.url}/api/${path}`, { token })
      if (status !== 200) throw new Error(`${path} was answered ${status} ${text}`)
      return document.parse(body)
    },
  }
}

const document = z.looseObject({ id: z.string() })

const made = z.looseObject({ doc: z.looseObject({ id: z.string() }) })
