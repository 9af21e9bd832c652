import { grantField } from '../../../access/grant.ts'
import { ownedResource } from '../owned-resource/index.ts'
import { resetReview } from './hooks/reset-review.ts'
import { hostname } from './hostname.ts'
import { domainTexts } from './texts.ts'

export const domains = ownedResource({
  slug: 'domains',
  labels: domainTexts,
  nameFrom: 'hostname',
  columns: ['hostname', 'review'],
  searchable: ['hostname'],
  hooks: { beforeChange: [resetReview] },
  fields: [
    hostname(),
    {
      name: 'noLabel',
      type: 'checkbox',
      label: domainTexts.noLabel,
      defaultValue: false,
      admin: {
        description: domainTexts.noLabelHelp,
        components: { Cell: '/admin/cells/yes-no-cell.tsx#YesNoCell' },
      },
    },
    {
      name: 'review',
      type: 'select',
      label: domainTexts.review,
      required: true,
      defaultValue: 'pending',
      // The operator's review of the domain.
      access: { create: grantField('administrator'), update: grantField('administrator') },
      options: [
        { value: 'pending', label: domainTexts.reviewPending },
        { value: 'approved', label: domainTexts.reviewApproved },
        { value: 'blocked', label: domainTexts.reviewBlocked },
      ],
      admin: {
        position: 'sidebar',
        isClearable: false,
        components: { Cell: '/admin/cells/state-cell.tsx#StateCell' },
      },
    },
  ],
})
