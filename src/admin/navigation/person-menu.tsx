'use client'

import { languages } from '../../i18n/language.ts'
import { languageNames, navigationTexts as texts } from '../../i18n/texts/navigation.ts'
import { callApi } from '../../ui/call-api.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { remember } from './remember.ts'

type Props = { name: string; role: string }

/** Who is signed in, and what concerns that person: account, language, appearance, sign out. */
export const PersonMenu = ({ name, role }: Props) => {
  const language = useLanguage()
  const speak = (tag: string) => {
    remember('payload-lng', tag)
    window.location.reload()
  }
  const paint = (theme: 'light' | 'dark') => {
    remember('payload-theme', theme)
    document.documentElement.dataset.theme = theme
  }
  const signOut = async () => {
    await callApi('/api/users/logout', {}, language)
    window.location.assign('/admin/login')
  }
  return (
    <div className="person-menu">
      <a className="person-menu__name" href="/admin/account">
        <strong dir="auto">{name}</strong>
        <span>{role}</span>
        <span className="visually-hidden">{texts.person[language]}</span>
      </a>
      <ul>
        {languages
          .filter((each) => each !== language)
          .map((each) => (
            <li key={each}>
              <button type="button" lang={each} onClick={() => speak(each)}>
                {languageNames[each]}
              </button>
            </li>
          ))}
        <li className="person-menu__to-dark">
          <button type="button" onClick={() => paint('dark')}>
            {texts.dark[language]}
          </button>
        </li>
        <li className="person-menu__to-light">
          <button type="button" onClick={() => paint('light')}>
            {texts.light[language]}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => void signOut()}>
            {texts.signOut[language]}
          </button>
        </li>
      </ul>
    </div>
  )
}
