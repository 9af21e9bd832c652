import type { ReactNode } from 'react'
import { panelVisit } from './reader.ts'
import { PanelNavigation } from '../navigation/panel-navigation.tsx'

/** What surrounds every page of the panel: the navigation on the left, the header with the search above. */
export const PanelFrame = async ({ children }: { children: ReactNode }) => {
  const visit = await panelVisit()
  return (
    <div className="panel-frame">
      {visit.user && <PanelNavigation visit={{ ...visit, user: visit.user }} />}
      <div className="panel-frame__content">
        <header className="panel-header" />
        <main id="main-content" className="panel-main" tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  )
}
