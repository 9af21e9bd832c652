import type { Language } from '../../../i18n/language.ts'
import { overviewTexts as texts } from '../../../i18n/texts/portal-overview.ts'
import { Card } from '../parts/card.tsx'
import type { ToDoEntry } from './list-to-do.ts'

export const ToDo = ({ entries, language }: { entries: ToDoEntry[]; language: Language }) =>
  entries.length === 0 ? null : (
    <Card heading={texts.toDo[language]}>
      <ul className="list">
        {entries.map(({ path, text }) => (
          <li key={text}>
            <a href={path} dir="auto">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  )
