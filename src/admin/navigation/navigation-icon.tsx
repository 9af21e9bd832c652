const shapes = {
  overview: 'M4 11l8-7 8 7v8a1 1 0 0 1-1 1h-4v-6H9v6H5a1 1 0 0 1-1-1z',
  customers:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20a6.5 6.5 0 0 1 13 0M16 4.5a3.5 3.5 0 0 1 0 6.5M18 14.5a6.5 6.5 0 0 1 3.5 5.5',
  people: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5a7.5 7.5 0 0 1 15 0',
  devices: 'M3 5h18v11H3zM8 20h8M12 16v4',
  assets: 'M12 3l8 4.5v9L12 21l-8-4.5v-9zM4 7.5l8 4.5 8-4.5M12 12v9',
  dashboards: 'M4 4h7v9H4zM13 4h7v5h-7zM13 11h7v9h-7zM4 15h7v5H4z',
  cameras: 'M3 7h12v10H3zM15 11l6-3v8l-6-3z',
  domains:
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3.5 9h17M3.5 15h17M12 3c3 2.5 3 15.5 0 18M12 3c-3 2.5-3 15.5 0 18',
  'media-services': 'M4 5h16v14H4zM10 9l5 3-5 3z',
  'stream-sources':
    'M12 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 16a5.7 5.7 0 0 1 0-8M16 8a5.7 5.7 0 0 1 0 8M5 19a10 10 0 0 1 0-14M19 5a10 10 0 0 1 0 14',
  resource: 'M4 7h16v13H4zM8 7V4h8v3',
  more: 'M4.5 12H6M11.25 12h1.5M18 12h1.5',
  messages: 'M3 6h18v12H3zM3 7l9 6 9-6',
  alerts: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4',
  settings:
    'M12 15.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM12 2.5v3M12 18.5v3M2.5 12h3M18.5 12h3M5.3 5.3l2.1 2.1M16.6 16.6l2.1 2.1M18.7 5.3l-2.1 2.1M7.4 16.6l-2.1 2.1',
  language: 'M4 6h9M8.5 4v2M6 6c.5 4 3 6.500 6 8M11 6c-.5 4-3 6.500-7 8M13 20l4-9 4 9M14.500 17h5',
  appearance: 'M12 3a9 9 0 1 0 9 9 7 7 0 0 1-9-9z',
  'sign-out': 'M14 4h5v16h-5M10 8l-4 4 4 4M6 12h9',
  menu: 'M4 7h16M4 12h16M4 17h16',
} as const

export type IconName = keyof typeof shapes

/** The icon of a kind of resource; kinds without one of their own share one. */
export const iconOfKind = (slug: string): IconName => (isIcon(slug) ? slug : 'resource')

const isIcon = (name: string): name is IconName => Object.hasOwn(shapes, name)

/** An icon beside its word. */
export const NavigationIcon = ({ name }: { name: IconName }) => (
  <svg
    className="navigation-icon"
    width="20"
    height="20"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.8"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d={shapes[name]} />
  </svg>
)
