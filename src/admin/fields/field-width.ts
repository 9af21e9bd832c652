import type { CSSProperties } from 'react'

type WithWidth = { admin?: { style?: CSSProperties; width?: CSSProperties['width'] } }

/** The share of its row that a custom field takes, as Payload's own fields do. */
export const fieldWidth = ({ admin }: WithWidth): CSSProperties => ({
  ...admin?.style,
  ...(admin?.width !== undefined
    ? Object.fromEntries([['--field-width', admin.width]])
    : { flex: '1 1 auto' }),
})
