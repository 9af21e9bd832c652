/** The people and companies of the sample data. All addresses use domains reserved for examples. */
export const groups = [
  { name: 'Residential', kind: 'segment', description: 'Households that subscribe themselves.' },
  { name: 'Business', kind: 'segment', description: 'Hotels, shops and offices.' },
  { name: 'Spring promotion', kind: 'promotion', description: 'First three months at half the price.' },
  { name: 'Family and friends', kind: 'staff', description: 'Accounts of our own people.' },
  { name: 'North', kind: 'territory', description: 'Scandinavia, the British Isles and northern Germany.' },
  { name: 'South', kind: 'territory', description: 'Everything south of the Main.' },
] as const

export const streamSources = [
  { name: 'Channels Europe', kind: 'channel', url: 'https://channels-eu.example.com/live' },
  { name: 'Channels America', kind: 'channel', url: 'https://channels-us.example.com/live' },
  { name: 'Library Europe', kind: 'vod', url: 'https://vod-eu.example.com/library' },
  { name: 'Library America', kind: 'vod', url: 'https://vod-us.example.com/library' },
] as const

export const integrators = [
  {
    name: 'SafeView Partners',
    email: 'office@safeview.example.com',
    city: 'Hamburg',
    country: 'DE',
    telephone: '040 3005 2100',
    timezone: 'Europe/Berlin',
    language: 'de',
    group: 'North',
  },
  {
    name: 'Cumulus Agency',
    email: 'hello@cumulus.example.com',
    city: 'Wien',
    country: 'AT',
    telephone: '01 588 0099',
    timezone: 'Europe/Vienna',
    language: 'de',
    group: 'South',
    agencyId: 'AG-1007',
  },
  {
    name: 'Fieldworks IoT',
    email: 'team@fieldworks.example.com',
    city: 'Leeds',
    country: 'GB',
    telephone: '0113 496 0123',
    timezone: 'Europe/London',
    language: 'en',
    group: 'North',
  },
  {
    name: 'Harbour Streaming',
    email: 'ops@harbour.example.com',
    city: 'Boston',
    country: 'US',
    telephone: '617-555-0182',
    timezone: 'America/New_York',
    language: 'en',
    group: 'Business',
  },
] as const

/** A partner of SafeView. */
export const subIntegrator = {
  name: 'SafeView Bremen',
  email: 'bremen@safeview.example.com',
  city: 'Bremen',
  country: 'DE',
  telephone: '0421 3380 450',
  timezone: 'Europe/Berlin',
  language: 'de',
  group: 'North',
} as const

export const organizations = [
  { name: 'Hotel Seeblick', city: 'Konstanz', country: 'DE', telephone: '07531 804 20', above: undefined },
  {
    name: 'Bäckerei Lindner',
    city: 'Bremen',
    country: 'DE',
    telephone: '0421 170 099',
    above: 'SafeView Bremen',
  },
  {
    name: 'Autohaus Petersen',
    city: 'Kiel',
    country: 'DE',
    telephone: '0431 66 680',
    above: 'SafeView Partners',
  },
  {
    name: 'Apotheke am Markt',
    city: 'Lübeck',
    country: 'DE',
    telephone: '0451 799 310',
    above: 'SafeView Partners',
  },
  { name: 'Weingut Hofer', city: 'Krems', country: 'AT', telephone: '02732 857 40', above: 'Cumulus Agency' },
  {
    name: 'Alpenapotheke',
    city: 'Innsbruck',
    country: 'AT',
    telephone: '0512 58 20 77',
    above: 'Cumulus Agency',
  },
  { name: 'Velo Zürich', city: 'Zürich', country: 'CH', telephone: '044 211 50 60', above: 'Cumulus Agency' },
  {
    name: 'Dales Dairy',
    city: 'Harrogate',
    country: 'GB',
    telephone: '01423 496 010',
    above: 'Fieldworks IoT',
  },
  {
    name: 'Northgate Greenhouses',
    city: 'York',
    country: 'GB',
    telephone: '01904 496 222',
    above: 'Fieldworks IoT',
  },
  {
    name: 'Radio Harbour',
    city: 'Boston',
    country: 'US',
    telephone: '617-555-0140',
    above: 'Harbour Streaming',
  },
  {
    name: 'Lakeside Church',
    city: 'Chicago',
    country: 'US',
    telephone: '312-555-0177',
    above: 'Harbour Streaming',
  },
  {
    name: 'Estudio Malasaña',
    city: 'Madrid',
    country: 'ES',
    telephone: '915 55 01 20',
    above: 'Harbour Streaming',
  },
] as const

export const people = [
  ['Anna', 'Keller', 'Berlin', 'DE', 'Europe/Berlin', 'de'],
  ['Jonas', 'Brandt', 'Rostock', 'DE', 'Europe/Berlin', 'de'],
  ['Mia', 'Schuster', 'München', 'DE', 'Europe/Berlin', 'de'],
  ['Lukas', 'Gruber', 'Graz', 'AT', 'Europe/Vienna', 'de'],
  ['Sophie', 'Meier', 'Bern', 'CH', 'Europe/Zurich', 'de'],
  ['Claire', 'Moreau', 'Lyon', 'FR', 'Europe/Paris', 'en'],
  ['Hugo', 'Lefèvre', 'Nantes', 'FR', 'Europe/Paris', 'en'],
  ['Elena', 'Rossi', 'Torino', 'IT', 'Europe/Rome', 'en'],
  ['Carlos', 'Vega', 'Sevilla', 'ES', 'Europe/Madrid', 'en'],
  ['Agnieszka', 'Nowak', 'Kraków', 'PL', 'Europe/Warsaw', 'en'],
  ['Freya', 'Lindqvist', 'Göteborg', 'SE', 'Europe/Stockholm', 'en'],
  ['Oliver', 'Hughes', 'Bristol', 'GB', 'Europe/London', 'en'],
  ['Aoife', 'Byrne', 'Galway', 'IE', 'Europe/Dublin', 'en'],
  ['Emily', 'Carter', 'Denver', 'US', 'America/Denver', 'en'],
  ['Noah', 'Williams', 'Atlanta', 'US', 'America/New_York', 'en'],
  ['Camila', 'Souza', 'Recife', 'BR', 'America/Recife', 'en'],
  ['Arjun', 'Patel', 'Pune', 'IN', 'Asia/Kolkata', 'en'],
  ['Yuki', 'Tanaka', 'Osaka', 'JP', 'Asia/Tokyo', 'en'],
  ['Thandi', 'Nkosi', 'Durban', 'ZA', 'Africa/Johannesburg', 'en'],
  ['Liam', 'Walker', 'Hobart', 'AU', 'Australia/Hobart', 'en'],
] as const
