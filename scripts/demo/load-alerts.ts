import { sql } from 'drizzle-orm'
import type { Payload, TypedUser } from 'payload'
import { newId } from '../../src/database/new-id.ts'
import { runSql } from '../../src/database/run-sql.ts'

const account = 'Autohaus Petersen'

const people = [
  { username: 'karin.petersen', firstName: 'Karin', role: 'manager', activationMethod: 'password' },
  // Has not followed the invitation yet.
  { username: 'jan.petersen', firstName: 'Jan', role: 'member', activationMethod: 'link' },
] as const

/** What the cameras of the account have reported, and how many hours ago. */
const happened = [
  {
    camera: 'Hof Nord',
    type: 'camera.offline',
    title: 'Kein Bild',
    text: 'Seit einer Minute kein Bild.',
    hours: 3,
  },
  { camera: 'Hof Nord', type: 'camera.online', title: 'Bild wieder da', text: null, hours: 2 },
  {
    camera: 'Einfahrt',
    type: 'camera.motion',
    title: 'Bewegung',
    text: 'Außerhalb der Öffnungszeit.',
    hours: 30,
  },
] as const

/** A user with cameras who is notified when one of them fails, and the recent events of these cameras. */
export const loadAlerts = async (
  payload: Payload,
  {
    user,
    customerIds,
    password,
  }: { user: TypedUser; customerIds: ReadonlyMap<string, string>; password: string },
): Promise<void> => {
  const customer = customerIds.get(account)
  if (!customer) throw new Error(`The sample data has no ${account}.`)
  for (const { activationMethod, ...person } of people)
    await payload.create({
      collection: 'users',
      data: {
        ...person,
        lastName: 'Petersen',
        email: `${person.username}@example.org`,
        language: 'de',
        customer,
        activationMethod,
        ...(activationMethod === 'password' && { password, sendWelcomeEmail: false }),
      },
      overrideAccess: true,
    })
  await payload.create({
    collection: 'alert-rules',
    data: {
      name: 'Kameras ohne Bild',
      customer,
      events: ['camera.offline', 'sign-in-new-place'],
      delivery: 'both',
      digestMinutes: 10,
      quietHours: { from: '22:00', to: '06:30', timezone: 'Europe/Berlin' },
      status: 'enabled',
    },
    user,
    overrideAccess: true,
  })
  // Written directly to the history: past events notify no user.
  for (const { camera, hours, ...event } of happened)
    await runSql(
      { payload },
      sql`insert into events (id, type, customer_id, resource_kind, resource_id, resource_name, title, text, occurred_at,
            created_at, updated_at)
          select ${newId()}::uuid, ${event.type}, customer_id, 'cameras', id, name, ${event.title}, ${event.text},
            now() - make_interval(hours => ${hours}::int), now(), now()
          from cameras where customer_id = ${customer} and name = ${camera}`,
    )
}
