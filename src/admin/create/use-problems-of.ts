'use client'

import { useRef, useState } from 'react'
import { isUsername, normalizeUsername } from '../../domain/accounts/username.ts'
import { normalizeEmailAddress } from '../../domain/values/normalize-email-address.ts'
import { parseEmailAddress } from '../../domain/values/parse-email-address.ts'
import { fillText, type Text } from '../../i18n/text.ts'
import { customerTexts } from '../../i18n/texts/accounts.ts'
import { createTexts as texts } from '../../i18n/texts/create.ts'
import { userTexts } from '../../i18n/texts/users.ts'
import { afterPress } from '../../ui/after-press.ts'
import { useLanguage } from '../../ui/use-language.ts'
import type { Problem } from '../../ui/inputs/form-problems.ts'
import { textIn } from '../../ui/inputs/read-form.ts'
import { askTaken, type TakenField } from './ask-taken.ts'

export type Problems = Record<string, Problem>

type Options = {
  form: () => HTMLFormElement | null
  /** Which values nobody else may have, by path. */
  unique: Partial<Record<string, TakenField>>
}

const settlingMs = 400

/** What is wrong with the fields of a form: told by the server, and what can be told before. */
export const useProblemsOf = ({ form, unique }: Options) => {
  const language = useLanguage()
  const [at, setAt] = useState<Problems>({})
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>())

  const clear = (path: string) => {
    setAt(({ [path]: _, ...others }) => others)
    clearTimeout(timers.current.get(path))
    if (unique[path])
      timers.current.set(
        path,
        setTimeout(() => void checkTaken(path), settlingMs),
      )
  }
  /** Unless something else has been typed meanwhile. */
  const showOnceReleased = (element: HTMLFormElement, path: string, value: string, problem: Problem) =>
    afterPress(() => {
      if (textIn(element, path).trim() === value) setAt((shown) => ({ ...shown, [path]: problem }))
    })
  const checkTaken = async (path: string) => {
    const field = unique[path]
    const element = form()
    if (!field || !element) return
    const value = textIn(element, path).trim()
    if (value === '' || (await formatProblem(path, value, element))) return
    const taken = await askTaken(field, value, language)
    if (!taken) return
    const { by } = taken
    const problem: Problem = by
      ? {
          text: fillText(texts.takenBy, language, { name: by.name }),
          link: { href: `/admin/collections/${by.collection}/${by.id}`, text: texts.openTaken[language] },
        }
      : { text: texts.taken[language] }
    showOnceReleased(element, path, value, problem)
  }
  const leave = async (path: string, value: string) => {
    const element = form()
    if (!element || value.trim() === '') return
    const text = await formatProblem(path, value.trim(), element)
    if (text) showOnceReleased(element, path, value.trim(), { text: text[language] })
  }
  return {
    at,
    show: (problems: Problems) => {
      setAt(problems)
      // The server says that a value is taken; whose it is, is asked.
      for (const path of Object.keys(problems)) if (unique[path]) void checkTaken(path)
    },
    clear,
    leave: (path: string, value: string) => void leave(path, value),
  }
}

/** What is wrong with how a value is written, by the rules that the server has too. */
const formatProblem = async (
  path: string,
  value: string,
  form: HTMLFormElement,
): Promise<Text | undefined> => {
  const name = path.split('.').at(-1)
  if (name === 'email') return emailProblem(value)
  if (name === 'username') return usernameProblem(value, textIn(form, 'login.email') || textIn(form, 'email'))
  if (name !== 'telephone') return undefined
  // Knows the numbers of all countries, and so is loaded once it is needed.
  const { parseTelephone } = await import('../../kernel/values/parse-telephone.ts')
  return parseTelephone(value, textIn(form, 'country') || undefined)
    ? undefined
    : customerTexts.telephoneInvalid
}

const emailProblem = (value: string): Text | undefined => {
  const read = parseEmailAddress(value)
  if ('address' in read) return undefined
  return read.problem === 'local_part_not_ascii' ? userTexts.emailLocalPart : userTexts.emailInvalid
}

const usernameProblem = (value: string, email: string): Text | undefined => {
  const name = normalizeUsername(value)
  if (isUsername(name, normalizeEmailAddress(email))) return undefined
  return name.includes('@') ? userTexts.usernameNotOwn : userTexts.usernameInvalid
}
