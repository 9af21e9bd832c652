import type { ReactNode } from 'react'
import type { Language } from '../../i18n/language.ts'
import { BrandMark } from '../brand/brand-mark.tsx'

type Props = {
  brand: string
  heading: string
  intro?: string
  /** If it differs from that of the surrounding page. */
  language?: Language
  children: ReactNode
}

/** The layout of sign-in and related pages: brand, one heading, one card. */
export const IdentityPage = ({ brand, heading, intro, language, children }: Props) => (
  <main className="identity" id="main-content" tabIndex={-1} lang={language}>
    <p className="identity__brand">
      <BrandMark />
      <span dir="auto">{brand}</span>
    </p>
    <div className="identity__card">
      <h1 className="identity__heading" dir="auto">
        {heading}
      </h1>
      {intro && (
        <p className="identity__intro" dir="auto">
          {intro}
        </p>
      )}
      {children}
    </div>
  </main>
)
