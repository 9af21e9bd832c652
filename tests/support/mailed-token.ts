import type { App } from './start-app.ts'

/** The newest link of a kind that was mailed to an address, as its reader sees it; undefined when there is none. */
export const mailedLink = async (app: App, to: string, kind = 'password_reset'): Promise<URL | undefined> => {
  const { rows } = await app.payload.db.pool.query<{ id: string; sealed: Buffer | null }>(
    `select e.id, o.sealed from email_outbox o join emails e on e.id = o.email_id
     where e."to" = $1 and e.kind::text = $2 order by e.created_at desc, e.id desc limit 1`,
    [to, kind],
  )
  const [mail] = rows
  const { openMailBody } = await import('../../src/emails/mail-body.ts')
  const body = mail?.sealed ? openMailBody(app.payload, mail.id, mail.sealed) : undefined
  const link = /https?:\/\/\S+token=[\w-]{43}/.exec(body?.text ?? '')?.[0]
  return link ? new URL(link) : undefined
}

/** The token of that link, once the mail has arrived; limited by the test's own timeout. */
export const mailedToken = async (
  app: App,
  to: string,
  except?: string,
  kind = 'password_reset',
): Promise<string> => {
  for (;;) {
    const token = (await mailedLink(app, to, kind))?.searchParams.get('token')
    if (token && token !== except) return token
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
