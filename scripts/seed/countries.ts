export type Country = {
  code: string
  timezone: string
  language: 'en' | 'de'
  /** E.164 of numbers reserved for fiction; each `#` is a digit. */
  telephone: string | null
  postalCode: string
  cities: readonly string[]
  firstNames: readonly string[]
  lastNames: readonly string[]
}

const germanNames = {
  firstNames: [
    'Anna',
    'Jonas',
    'Mia',
    'Lukas',
    'Sophie',
    'Felix',
    'Lena',
    'Paul',
    'Käthe',
    'Jörg',
    'Miriam',
    'Emil',
  ],
  lastNames: [
    'Keller',
    'Brandt',
    'Schuster',
    'Gruber',
    'Meier',
    'Vogel',
    'Lindner',
    'Weiß',
    'Hofer',
    'Krüger',
    'Roth',
  ],
}
const englishNames = {
  firstNames: [
    'Oliver',
    'Emily',
    'Noah',
    'Amelia',
    'George',
    'Grace',
    'Henry',
    'Ruby',
    'Samuel',
    'Chloe',
    'Aisha',
  ],
  lastNames: [
    'Hughes',
    'Carter',
    'Williams',
    'Ahmed',
    'Fletcher',
    'Byrne',
    'Shaw',
    'Walsh',
    'Nguyen',
    'Parker',
    'Cole',
  ],
}

/** The countries of generated accounts, with typical names. */
export const countries: readonly Country[] = [
  {
    ...germanNames,
    code: 'DE',
    timezone: 'Europe/Berlin',
    language: 'de',
    telephone: '+493023125###',
    postalCode: '#####',
    cities: ['Berlin', 'Hamburg', 'München', 'Köln', 'Leipzig', 'Rostock', 'Nürnberg', 'Lübeck'],
  },
  {
    ...germanNames,
    code: 'AT',
    timezone: 'Europe/Vienna',
    language: 'de',
    telephone: null,
    postalCode: '####',
    cities: ['Wien', 'Graz', 'Linz', 'Salzburg', 'Innsbruck', 'Krems'],
  },
  {
    ...germanNames,
    code: 'CH',
    timezone: 'Europe/Zurich',
    language: 'de',
    telephone: null,
    postalCode: '####',
    cities: ['Zürich', 'Bern', 'Basel', 'Luzern', 'Winterthur'],
  },
  {
    code: 'FR',
    timezone: 'Europe/Paris',
    language: 'en',
    telephone: '+3319900####',
    postalCode: '#####',
    cities: ['Paris', 'Lyon', 'Nantes', 'Lille', 'Rennes', 'Orléans'],
    firstNames: ['Claire', 'Hugo', 'Élodie', 'Louis', 'Camille', 'Théo', 'Inès', 'Gaspard', 'Zoé'],
    lastNames: ['Moreau', 'Lefèvre', 'Dubois', 'Girard', 'Roux', 'Fontaine', 'Chevalier', 'Besson'],
  },
  {
    code: 'SE',
    timezone: 'Europe/Stockholm',
    language: 'en',
    telephone: '+463139006##',
    postalCode: '### ##',
    cities: ['Stockholm', 'Göteborg', 'Malmö', 'Uppsala', 'Örebro'],
    firstNames: ['Freya', 'Nils', 'Astrid', 'Björn', 'Elsa', 'Åke', 'Saga', 'Lars'],
    lastNames: ['Lindqvist', 'Nyström', 'Berg', 'Åberg', 'Sjögren', 'Holm', 'Ekdahl'],
  },
  {
    ...englishNames,
    code: 'GB',
    timezone: 'Europe/London',
    language: 'en',
    telephone: '+441632960###',
    postalCode: 'LS# #AB',
    cities: ['London', 'Leeds', 'Bristol', 'York', 'Glasgow', 'Cardiff', 'Harrogate'],
  },
  {
    ...englishNames,
    code: 'US',
    timezone: 'America/New_York',
    language: 'en',
    telephone: '+161755501##',
    postalCode: '02###',
    cities: ['Boston', 'Cambridge', 'Quincy', 'Salem', 'Worcester'],
  },
  {
    ...englishNames,
    code: 'AU',
    timezone: 'Australia/Sydney',
    language: 'en',
    telephone: '+6125550####',
    postalCode: '2###',
    cities: ['Sydney', 'Newcastle', 'Wollongong', 'Parramatta'],
  },
]

/** Suffixes that turn a family name into a company name. */
export const trades = [
  '& Co',
  'Media',
  'Security',
  'Logistics',
  'Hotels',
  'Studio',
  'Systems',
  'Bakery',
  'Farms',
  'Clinic',
]

export const streets = [
  'Station Road',
  'Market Square',
  'Mill Lane',
  'Church Street',
  'Harbour Walk',
  'Garden Row',
]
