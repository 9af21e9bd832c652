import type { FieldHook } from 'payload'
import { nobody } from '../../../access/grant.ts'
import { effectiveStatusColumn } from '../../../database/sql/effective-status-column.ts'
import { readEffectiveStatus } from '../../../hooks/read-effective-status.ts'
import { ownedResource } from '../owned-resource/index.ts'
import { cameraTexts } from './texts.ts'

const status = effectiveStatusColumn({ table: 'cameras', path: 'owner_path' })

const readStatus = readEffectiveStatus('ownerPath')

const readRecording: FieldHook = async (args) =>
  typeof args.value === 'boolean'
    ? args.value
    : (await readStatus({ ...args, value: undefined })) === 'enabled'

export const cameras = ownedResource({
  slug: 'cameras',
  labels: cameraTexts,
  columns: ['recording'],
  fields: [
    {
      name: 'recording',
      type: 'checkbox',
      label: cameraTexts.recording,
      virtual: true,
      custom: { column: `(${status} = 'enabled')` },
      access: { create: nobody, update: nobody },
      hooks: {
        afterRead: [readRecording],
      },
      admin: {
        readOnly: true,
        disableListFilter: true,
        components: { Cell: '/admin/cells/yes-no-cell.tsx#YesNoCell' },
      },
    },
  ],
})
