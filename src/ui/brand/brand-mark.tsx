import { readBrand } from './read-brand.ts'

/** The operator's logo; without one, the mark of the product in the operator's colour: people, in one frame. */
export const BrandMark = async () => {
  const { logoURL } = await readBrand()
  // The name stands beside it.
  if (logoURL) return <img className="brand-mark" src={logoURL} alt="" height={32} />
  return (
    <svg
      className="brand-mark"
      width="32"
      height="32"
      viewBox="0 0 32 32"
      aria-hidden="true"
      focusable="false"
    >
      <rect width="32" height="32" rx="8" fill="var(--accent)" />
      <circle cx="13" cy="11.5" r="4.5" fill="var(--on-accent)" />
      <path d="M4.5 25a8.5 8.5 0 0 1 17 0z" fill="var(--on-accent)" />
      <g fill="var(--on-accent)" opacity="0.7">
        <circle cx="22.5" cy="13.5" r="3" />
        <path d="M23.4 25a10.6 10.6 0 0 0-2.2-6.4 6 6 0 0 1 7.3 5.9V25z" />
      </g>
    </svg>
  )
}
