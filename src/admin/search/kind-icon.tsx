const drawings: Partial<Record<string, string>> = {
  customers: 'M2 14V4l6-2.5L14 4v10M2 14h12M5.5 6h1M9.5 6h1M5.5 9h1M9.5 9h1M7 14v-2.5h2V14',
  users: 'M8 8.2a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2.6 14.2c.5-2.8 2.7-4.2 5.4-4.2s4.9 1.4 5.4 4.2',
  domains:
    'M8 14.3A6.3 6.3 0 1 0 8 1.7a6.3 6.3 0 0 0 0 12.6ZM1.7 8h12.6M8 1.7c4 4 4 8.6 0 12.6-4-4-4-8.6 0-12.600Z',
  devices: 'M1.8 3h12.400v8.200H1.800zM5.5 13.800h5M8 11.200v2.6',
  cameras: 'M1.8 4.500h8.400v7H1.800zM10.2 7l4-2v6l-4-2z',
  dashboards: 'M2 2h5v5H2zM9 2h5v5H9zM2 9h5v5H2zM9 9h5v5H9z',
}
const anything = 'M8 1.8 14 5v6l-6 3.200L2 11V5zM2 5l6 3.200L14 5M8 8.200v6'

/** What kind of thing it is, beside the word for it. */
export const KindIcon = ({ collection }: { collection: string }) => (
  <svg className="search-box__icon" aria-hidden="true" viewBox="0 0 16 16" width="18" height="18">
    <path
      d={drawings[collection] ?? anything}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      strokeLinejoin="round"
    />
  </svg>
)
