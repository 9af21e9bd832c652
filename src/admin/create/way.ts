import { createTexts as texts } from '../../i18n/texts/create.ts'

/** How a new user signs in for the first time; `none`: no user is made. */
export type Way = 'email' | 'link' | 'password' | 'none'

export const ways = [
  { value: 'email', text: texts.byMail, button: texts.createAndMail },
  { value: 'link', text: texts.byLink, button: texts.createAndShow },
  { value: 'password', text: texts.byPassword, button: texts.createWithPassword },
  { value: 'none', text: texts.noLogin, button: texts.create },
] as const

/** What the button of the form does. */
export const buttonOf = (way: Way) => (ways.find(({ value }) => value === way) ?? ways[0]).button
