import type { Language } from '../../i18n/language.ts'
import { fillText } from '../../i18n/text.ts'
import { overviewTexts as texts } from '../../i18n/texts/overview.ts'
import type { Day } from './read-days.ts'

const width = 660
const height = 130
const step = width / 30

/** New customers as bars, sign-ins as a line, each by its own measure; the numbers stand in a table below. */
export const DayChart = ({ days, language }: { days: Day[]; language: Language }) => {
  const dayOf = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const format = (day: string) => dayOf.format(new Date(`${day}T00:00:00Z`))
  const mostCustomers = Math.max(1, ...days.map(({ customers }) => customers))
  const mostSignIns = Math.max(1, ...days.map(({ signIns }) => signIns))
  const line = days
    .map(({ signIns }, index) => `${(index + 0.5) * step},${height - (signIns / mostSignIns) * (height - 8)}`)
    .join(' ')
  const first = days.at(0)
  const last = days.at(-1)
  return (
    <section className="overview-card day-chart" aria-labelledby="day-chart">
      <h2 id="day-chart">{texts.chart[language]}</h2>
      <p className="day-chart__key" aria-hidden="true">
        <span className="day-chart__bar-key">
          {texts.newCustomers[language]}, {fillText(texts.most, language, { count: mostCustomers })}
        </span>
        <span className="day-chart__line-key">
          {texts.signIns[language]}, {fillText(texts.most, language, { count: mostSignIns })}
        </span>
      </p>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {days.map(({ day, customers }, index) => (
          <rect
            key={day}
            x={index * step + 3}
            width={step - 6}
            y={height - (customers / mostCustomers) * (height - 8)}
            height={(customers / mostCustomers) * (height - 8)}
          />
        ))}
        <polyline points={line} vectorEffect="non-scaling-stroke" />
      </svg>
      <p className="day-chart__ends" aria-hidden="true">
        <span>{first && format(first.day)}</span>
        <span>{last && format(last.day)}</span>
      </p>
      <details>
        <summary>{texts.asTable[language]}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.day[language]}</th>
              <th scope="col">{texts.newCustomers[language]}</th>
              <th scope="col">{texts.signIns[language]}</th>
            </tr>
          </thead>
          <tbody>
            {days.toReversed().map(({ day, customers, signIns }) => (
              <tr key={day}>
                <th scope="row">{format(day)}</th>
                <td>{customers}</td>
                <td>{signIns}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}
