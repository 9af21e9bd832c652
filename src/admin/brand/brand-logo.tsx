import { BrandMark } from '../../ui/brand/brand-mark.tsx'
import { readBrand } from '../../ui/brand/read-brand.ts'

export const BrandLogo = async () => (
  <span className="brand-logo">
    <BrandMark />
    <span dir="auto">{(await readBrand()).name}</span>
  </span>
)
