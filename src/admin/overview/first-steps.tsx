import Link from 'next/link.js'
import type { Language } from '../../i18n/language.ts'
import { overviewTexts as texts } from '../../i18n/texts/overview.ts'

const steps = [
  { href: '/admin/globals/settings', text: texts.stepSettings },
  { href: '/admin/globals/settings#field-productAreas', text: texts.stepAreas },
  { href: '/admin/collections/groups/create', text: texts.stepGroup },
  { href: '/admin/collections/customers/create', text: texts.stepCustomer },
]

/** For administrators while the installation has no customers. */
export const FirstSteps = ({ language }: { language: Language }) => (
  <section className="overview-card" aria-labelledby="first-steps">
    <h2 id="first-steps">{texts.firstSteps[language]}</h2>
    <ol className="overview-steps">
      {steps.map(({ href, text }) => (
        <li key={href}>
          <Link href={href} prefetch={false}>
            {text[language]}
          </Link>
        </li>
      ))}
    </ol>
  </section>
)
