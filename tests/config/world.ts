import type { App } from '../support/start-app.ts'
import { openOperator } from './support/open-operator.ts'
import { openSession } from './support/open-session.ts'
import { plantAccount, type Planted } from './support/plant-account.ts'
import { takeSnapshot } from './support/snapshot.ts'

/** In the order of the columns of the expectations. */
export const askers = ['anonymous', 'member', 'customerManager', 'integratorManager', 'support'] as const
export type Asker = (typeof askers)[number]

/** In every text of the account that only staff may see: in an answer, it is a leak. */
export const marker = 'zzstranger'

export type Documents = { own?: string; below?: string; other: string }

export type World = {
  app: App
  /** Of each collection, as the caller sees it: of the own account, of one below it, and of an unrelated one. */
  documentsOf: (asker: Asker) => Record<string, Documents>
  /** A new session each time, since some requests end it. */
  tokenOf: (asker: Asker) => Promise<string | undefined>
  /** Restores the state right after the setup. */
  reset: () => Promise<void>
}

/** Documents of the operator, which no account owns. */
const ofTheOperator = new Set(['emails', 'email-templates', 'mailings', 'messages', 'announcements'])

/** An integrator, its customer, a customer nested in that one, and an unrelated account. */
export const makeWorld = async (): Promise<World> => {
  const operator = await openOperator()
  const { app, staff } = operator
  const integrator = await plantAccount(operator, { word: 'integrator', type: 'integrator' })
  const customer = await plantAccount(operator, { word: 'customer', parent: integrator })
  const inner = await plantAccount(operator, { word: 'inner', parent: customer })
  const stranger = await plantAccount(operator, { word: marker })
  await app.payload.updateGlobal({
    slug: 'settings',
    data: { brandName: 'Own brand', mailFrom: 'office@example.com', defaultLanguage: 'en' },
    overrideAccess: true,
  })
  const idOf: Record<Asker, string | undefined> = {
    anonymous: undefined,
    member: customer.documents.users,
    customerManager: customer.manager,
    integratorManager: integrator.manager,
    support: staff.support,
  }
  const placeOf = (asker: Asker): [own: Planted, below: Planted] =>
    asker === 'integratorManager' ? [integrator, customer] : [customer, inner]
  const { reset } = await takeSnapshot(app.payload)
  return {
    app,
    reset,
    documentsOf: (asker) => {
      const [own, below] = placeOf(asker)
      return Object.fromEntries(
        Object.entries(stranger.documents).map(([slug, other]) => [
          slug,
          ofTheOperator.has(slug)
            ? { other }
            : {
                own: slug === 'users' ? (idOf[asker] ?? own.documents.users) : own.documents[slug],
                below: below.documents[slug],
                other,
              },
        ]),
      )
    },
    tokenOf: async (asker) => {
      const id = idOf[asker]
      return id === undefined ? undefined : openSession(app.payload, id)
    },
  }
}
