import type { ReactNode } from 'react'
import { BrandMark } from '../brand/brand-mark.tsx'

type Props = { brand: string; heading: string; intro?: string; children: ReactNode }

/** The frame of sign-in and its kin: brand, one heading, one card. */
export const IdentityPage = ({ brand, heading, intro, children }: Props) => (
  <main className="identity" id="main-content" tabIndex={-1}>
    <p className="identity__brand">
      <BrandMark />
      <span>{brand}</span>
    </p>
    <div className="identity__card">
      <h1 className="identity__heading">{heading}</h1>
      {intro && <p className="identity__intro">{intro}</p>}
      {children}
    </div>
  </main>
)
