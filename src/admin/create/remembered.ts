/** What the form for a new customer keeps for the next one, in this browser. */
export const rememberedCountry = 'new-customer-country'

const yearSeconds = 365 * 24 * 60 * 60

/** A cookie, so that the next form is filled in on the server. */
export const rememberCountry = (country: string): void => {
  document.cookie = `${rememberedCountry}=${encodeURIComponent(country)}; path=/admin; max-age=${yearSeconds}; samesite=lax`
}
