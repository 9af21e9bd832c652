/** `program` is a name such as "Firefox"; `system` one such as "Windows"; null if unknown. */
export type Program = { program: string | null; system: string | null }

/** The order matters: browsers include the names of others for compatibility. */
const programs: [RegExp, string][] = [
  [/\bEdgA?(?:iOS)?\//, 'Edge'],
  [/\bOPR\/|\bOpera/, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bVivaldi\//, 'Vivaldi'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Headless)?Chrom(?:e|ium)\/|\bCriOS\//, 'Chrome'],
  [/\bVersion\/[\d.]+ .*Safari\//, 'Safari'],
]

const systems: [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b|\bX11\b/, 'Linux'],
]

/** The common name of the program of a `User-Agent`; for one that is not a browser, its own name. */
export const describeProgram = (userAgent: string | null): Program => {
  if (!userAgent) return { program: null, system: null }
  const known = nameIn(programs, userAgent)
  const own = /^[\w.+-]{1,40}/.exec(userAgent)?.[0] ?? null
  return { program: known ?? (own === 'Mozilla' ? null : own), system: nameIn(systems, userAgent) }
}

const nameIn = (names: [RegExp, string][], userAgent: string): string | null =>
  names.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null
