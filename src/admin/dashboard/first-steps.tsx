import type { Language } from '../../i18n/language.ts'
import { dashboardTexts as texts } from '../../i18n/texts/panel.ts'

const steps = [
  { href: '/admin/globals/settings', text: texts.stepSettings },
  { href: '/admin/collections/groups/create', text: texts.stepGroup },
  { href: '/admin/collections/stream-sources/create', text: texts.stepSource },
  { href: '/admin/collections/customers/create', text: texts.create },
]

/** Shown while the installation has no customers. */
export const FirstSteps = ({ language }: { language: Language }) => (
  <section className="panel-card" aria-labelledby="first-steps">
    <header>
      <h2 id="first-steps">{texts.firstSteps[language]}</h2>
    </header>
    <ol>
      {steps.map(({ href, text }) => (
        <li key={href}>
          <a href={href}>{text[language]}</a>
        </li>
      ))}
    </ol>
  </section>
)
