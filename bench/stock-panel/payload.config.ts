import { postgresAdapter } from '@payloadcms/db-postgres'
import { buildConfig, type Field } from 'payload'
import { countryCodes } from '../../src/domain/values/country-codes.ts'

const zones = Intl.supportedValuesOf('timeZone')

const text = (...names: string[]): Field[] => names.map((name) => ({ name, type: 'text' }))
const choice = (name: string, values: readonly string[], defaultValue?: string): Field => ({
  ...{ name, defaultValue },
  type: 'select',
  options: values.map((value) => ({ label: value, value })),
})

/** Payload as it comes, with the fields of the product's customers and users and nothing made to measure. */
export default buildConfig({
  secret: process.env.STOCK_SECRET ?? '',
  db: postgresAdapter({ idType: 'uuid', pool: { connectionString: process.env.STOCK_DATABASE_URL } }),
  admin: { user: 'users' },
  telemetry: false,
  typescript: { autoGenerate: false },
  collections: [
    {
      slug: 'customers',
      admin: {
        useAsTitle: 'name',
        defaultColumns: ['name', 'email', 'telephone', 'city', 'group', 'status', 'createdAt'],
      },
      fields: [
        { name: 'name', type: 'text', required: true },
        ...text('firstName', 'lastName'),
        { name: 'email', type: 'email', index: true },
        ...text('telephone', 'address', 'postalCode', 'city'),
        choice('country', countryCodes),
        choice('timezone', zones),
        choice('language', ['en', 'de']),
        choice('status', ['enabled', 'disabled'], 'enabled'),
        choice('type', ['customer', 'integrator']),
        choice('kind', ['person', 'organization']),
        { name: 'group', type: 'relationship', relationTo: 'groups' },
        { name: 'parent', type: 'relationship', relationTo: 'customers' },
        ...text('externalId', 'agencyId', 'usernames'),
        { name: 'notes', type: 'textarea' },
      ],
    },
    { slug: 'groups', admin: { useAsTitle: 'name' }, fields: text('name', 'description') },
    {
      slug: 'users',
      auth: true,
      admin: { useAsTitle: 'email' },
      fields: [
        ...text('username', 'firstName', 'lastName'),
        choice('role', ['administrator', 'support', 'manager', 'member']),
        { name: 'customer', type: 'relationship', relationTo: 'customers' },
      ],
    },
  ],
})
