/** The resources of the sample data's customers, by kind and account; `home` is the home dashboard. */
export const cameras = {
  'Bäckerei Lindner': ['Laden', 'Backstube', 'Hintereingang'],
  'Autohaus Petersen': ['Ausstellung', 'Werkstatt', 'Hof Nord', 'Hof Süd', 'Einfahrt'],
  'Apotheke am Markt': ['Verkaufsraum', 'Lager'],
  'Hotel Seeblick': ['Empfang', 'Tiefgarage'],
} as const

/** Disabled by their own status, so they stay disabled when their account is disabled and enabled again. */
export const camerasOff: readonly string[] = ['Hof Süd', 'Lager']

export const domains = {
  'Weingut Hofer': [
    { hostname: 'weingut-hofer.example', review: 'approved', noLabel: true },
    { hostname: 'shop.weingut-hofer.example', review: 'pending', noLabel: false },
  ],
  Alpenapotheke: [{ hostname: 'alpenapotheke.example', review: 'approved', noLabel: false }],
  'Velo Zürich': [
    { hostname: 'velo-zuerich.example', review: 'approved', noLabel: false },
    { hostname: 'blog.velo-zuerich.example', review: 'blocked', noLabel: false },
  ],
} as const

export const devices = {
  'Dales Dairy': [
    ['Milk tank 1 thermometer', 'thermometer'],
    ['Milk tank 2 thermometer', 'thermometer'],
    ['Gateway, cold store', 'gateway'],
  ],
  'Northgate Greenhouses': [
    ['House A humidity', 'hygrometer'],
    ['House B humidity', 'hygrometer'],
    ['Water pump', 'pump'],
  ],
  'Hotel Seeblick': [
    ['Zimmer 101', 'set-top box'],
    ['Zimmer 102', 'set-top box'],
  ],
} as const

export const assets = {
  'Dales Dairy': [['Cold store', 'building']],
  'Northgate Greenhouses': [
    ['House A', 'greenhouse'],
    ['House B', 'greenhouse'],
  ],
} as const

export const dashboards = {
  'Dales Dairy': { home: 'Milk temperatures', others: ['Deliveries'] },
  'Northgate Greenhouses': { home: 'Climate', others: [] },
} as const

export const mediaServices = {
  'Radio Harbour': [
    ['Harbour FM', 'Icecast'],
    ['Harbour Night', 'Shoutcast 2'],
  ],
  'Lakeside Church': [['Sunday service', 'nginx-rtmp']],
  'Estudio Malasaña': [['Estudio en directo', 'Wowza']],
} as const
