'use client'

import { useRouter } from 'next/navigation.js'
import { useEffect, useId, useRef, useState, useTransition, type SubmitEvent } from 'react'
import { listPageTexts as texts } from '../../i18n/texts/list.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { writeListQuery, type ListQuery } from './query/list-query.ts'

const settlingMs = 300

/** Searches while one types, once the typing pauses, or at once with Enter. The focus stays where it is. */
export const SearchBox = ({ path, query, label }: { path: string; query: ListQuery; label: string }) => {
  const language = useLanguage()
  const router = useRouter()
  const id = useId()
  const [text, setText] = useState(query.search)
  const [isPending, startTransition] = useTransition()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const search = (words: string) => {
    clearTimeout(timer.current)
    const url = `${path}${writeListQuery({ ...query, search: words.trim(), page: 1 })}`
    startTransition(() => router.replace(url))
  }
  const type = (words: string) => {
    setText(words)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => search(words), settlingMs)
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    search(text)
  }
  return (
    <form role="search" className="list-search" action={path} aria-busy={isPending} onSubmit={submit}>
      <label htmlFor={id} className="list__said">
        {label}
      </label>
      <input
        id={id}
        type="search"
        name="search"
        autoComplete="off"
        placeholder={label}
        title={label}
        value={text}
        onChange={({ target }) => type(target.value)}
      />
      <button type="submit" className="list__said" tabIndex={-1}>
        {texts.search[language]}
      </button>
    </form>
  )
}
