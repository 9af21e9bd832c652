/** The logo of the product: people, one large and one small, in one frame. */
export const BrandMark = () => (
  <svg className="brand-mark" width="32" height="32" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <rect width="32" height="32" rx="8" fill="#1d4ed8" />
    <circle cx="13" cy="11.5" r="4.5" fill="#fff" />
    <path d="M4.5 25a8.5 8.5 0 0 1 17 0z" fill="#fff" />
    <circle cx="22.5" cy="13.5" r="3" fill="#bcd3ff" />
    <path d="M23.4 25a10.6 10.6 0 0 0-2.2-6.4 6 6 0 0 1 7.3 5.9V25z" fill="#bcd3ff" />
  </svg>
)
