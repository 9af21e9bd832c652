import type { Language } from '../../i18n/language.ts'
import { fillText } from '../../i18n/text.ts'
import { createTexts as texts } from '../../i18n/texts/create.ts'
import type { Input } from '../../ui/inputs/input.ts'

const hourSeconds = 3600

/** Says the rules of each field in a line below it, and shows seconds as hours. */
export const sayRules = (
  inputs: Record<string, Input>,
  { language, minimum }: { language: Language; minimum: number },
): Record<string, Input> => {
  const helps: Partial<Record<string, string>> = {
    telephone: texts.phoneHelp[language],
    username: texts.usernameHelp[language],
    password: fillText(texts.passwordHelp, language, { minimum }),
    showAdultContent: texts.adultHelp[language],
    activityTimeout: texts.hours[language],
  }
  return Object.fromEntries(
    Object.entries(inputs).map(([path, input]) => {
      const name = path.split('.').at(-1) ?? path
      const help = helps[name]
      const hours =
        name === 'activityTimeout'
          ? { factor: hourSeconds, value: String(Number(input.value ?? 0) / hourSeconds) }
          : {}
      return [path, { ...input, ...(help && { help }), ...hours }]
    }),
  )
}
