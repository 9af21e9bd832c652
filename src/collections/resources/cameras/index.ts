import { nobody } from '../../../access/grant.ts'
import { effectiveStatusColumn } from '../../../database/sql/effective-status-column.ts'
import { readEffectiveStatus } from '../../../hooks/read-effective-status.ts'
import { ownedResource } from '../owned-resource/index.ts'
import { cameraTexts } from './texts.ts'

const status = effectiveStatusColumn({ table: 'cameras', path: 'owner_path' })

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
        afterRead: [
          async (args) =>
            typeof args.value === 'boolean'
              ? args.value
              : (await readEffectiveStatus('ownerPath')({ ...args, value: undefined })) === 'enabled',
        ],
      },
      admin: {
        readOnly: true,
        disableListFilter: true,
        components: { Cell: '/admin/cells/yes-no-cell.tsx#YesNoCell' },
      },
    },
  ],
})
