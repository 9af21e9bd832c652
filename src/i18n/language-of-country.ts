import { languages, type Language } from './language.ts'

/** Where most people read the language. */
const countries: Record<Language, string> = {
  en: `
    AG AI AU BB BM BS BZ CA DM FJ FK GB GD GG GH GI GM GU GY IE IM IO JE JM KE KN KY LC LR MP MS NF NG NZ PN SG SH SL
    TC TT UG US UM VC VG VI ZA ZM ZW
  `,
  de: 'AT CH DE LI',
}

const byCountry: ReadonlyMap<string, Language> = new Map(
  languages.flatMap((language) =>
    countries[language]
      .trim()
      .split(/\s+/)
      .map((country): [string, Language] => [country, language]),
  ),
)

/** The language of a country, where the product speaks it. */
export const languageOfCountry = (country: string): Language | undefined => byCountry.get(country)
