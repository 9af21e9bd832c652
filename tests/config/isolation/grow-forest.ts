import { openOperator, type Operator } from '../support/open-operator.ts'
import { plantAccount, plantResources, type Planted } from '../support/plant-account.ts'
import { takeSnapshot, type Snapshot } from '../support/snapshot.ts'
import type { App } from '../../support/start-app.ts'
import { thingOf, type Thing } from './thing.ts'

/** No word is part of another one or of any text of the product. */
const words = {
  parent: 'zqparent',
  own: 'zqown',
  child: 'zqchild',
  inner: 'zqinner',
  cousin: 'zqcousin',
  sibling: 'zqsibling',
  nephew: 'zqnephew',
  foreign: 'zqforeign',
  disabled: 'zqdisabled',
  trashed: 'zqtrashed',
  operator: 'zqoperator',
} as const

export type ThingName = keyof typeof words

export type Forest = {
  app: App
  snapshot: Snapshot
  staff: Operator['staff']
  things: Record<ThingName, Thing>
}

/**
 * Two trees: an integrator with two integrators below it, one of them (`own`) with two customers, one of those
 * (`child`) with a nested one; and a foreign integrator with a disabled account and a trashed one.
 */
export const growForest = async (): Promise<Forest> => {
  const operator = await openOperator()
  const plant = (name: ThingName, type: 'customer' | 'integrator', parent?: Planted) =>
    plantAccount(operator, { word: words[name], type, ...(parent && { parent }) })
  const parent = await plant('parent', 'integrator')
  const own = await plant('own', 'integrator', parent)
  const child = await plant('child', 'customer', own)
  const inner = await plant('inner', 'customer', child)
  const cousin = await plant('cousin', 'customer', own)
  const sibling = await plant('sibling', 'integrator', parent)
  const nephew = await plant('nephew', 'customer', sibling)
  const foreign = await plant('foreign', 'integrator')
  const disabled = await plant('disabled', 'customer', foreign)
  const trashed = await plant('trashed', 'customer', foreign)
  const planted = { parent, own, child, inner, cousin, sibling, nephew, foreign, disabled, trashed }
  for (const { documents } of Object.values(planted))
    await operator.change(`customers/${documents.customers}`, { homeDashboard: documents.dashboards })
  await setDates(operator, Object.values(planted))
  await operator.change(`customers/${disabled.documents.customers}`, { status: 'disabled' })
  await operator.change(`customers/${trashed.documents.customers}`)
  const all = { ...planted, operator: await plantUnowned(operator, foreign) }
  const things = Object.entries(all).map(async ([name, each]) => [name, await readThing(operator, each)])
  return {
    app: operator.app,
    staff: operator.staff,
    things: Object.fromEntries(await Promise.all(things)),
    snapshot: await takeSnapshot(operator.app.payload),
  }
}

/** What belongs to no account: resources, a group without accounts, staff. */
const plantUnowned = async (operator: Operator, { documents }: Planted): Promise<Planted> => {
  const word = words.operator
  const group = await operator.make('groups', { name: `${word} group`, description: `${word} group` })
  const resources = await plantResources(operator, { word, customer: null })
  const { support, administrator } = operator.staff
  return {
    word,
    manager: administrator,
    documents: { ...documents, ...resources, groups: group, users: support },
  }
}

/** Each account has its own years, so that comparisons of dates distinguish them. */
const setDates = async ({ app }: Operator, planted: Planted[]): Promise<void> => {
  const { pool } = app.payload.db
  for (const [at, { documents, manager }] of planted.entries()) {
    for (const [slug, id] of Object.entries({ ...documents, manager })) {
      const table = (slug === 'manager' ? 'users' : slug).replaceAll('-', '_')
      const day = `${2001 + at}-02-03`
      const also = {
        customers: `, last_login_at = $1, disabled_until = '${2101 + at}-02-03'`,
        users: ', last_login_at = $1',
      }
      const more = table === 'customers' ? also.customers : table === 'users' ? also.users : ''
      await pool.query(`update ${table} set created_at = $1, updated_at = $1${more} where id = $2`, [day, id])
    }
  }
}

const readThing = async (operator: Operator, planted: Planted): Promise<Thing> => {
  const read = Object.entries(planted.documents).map(async ([slug, id]) => [
    slug,
    await operator.read(`${slug}/${id}?depth=0&trash=true`),
  ])
  return thingOf(planted, Object.fromEntries(await Promise.all(read)))
}
