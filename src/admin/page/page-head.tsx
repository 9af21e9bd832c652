import type { ReactNode } from 'react'

type Props = {
  title: string
  /** What one can do here, at the end of the line. */
  children?: ReactNode
}

/** The heading of a page of the panel. */
export const PageHead = ({ title, children }: Props) => (
  <div className="page-head">
    <h1 dir="auto">{title}</h1>
    {children && <div className="page-head__actions">{children}</div>}
  </div>
)
