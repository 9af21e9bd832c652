import { BrandMark } from '../../ui/brand/brand-mark.tsx'

export const BrandLogo = () => (
  <span className="brand-logo">
    <BrandMark />
    <span>Clientele</span>
  </span>
)
