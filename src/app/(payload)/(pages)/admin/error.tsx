'use client'

import { useRouter } from 'next/navigation'
import { startTransition } from 'react'
import { PageHead } from '../../../../admin/page/page-head.tsx'
import { pageTexts } from '../../../../i18n/texts/panel.ts'
import { useLanguage } from '../../../../ui/use-language.ts'

/** What is shown when a page fails, such as without the database; the frame around it stays. */
const PageFailure = ({ reset }: { reset: () => void }) => {
  const language = useLanguage()
  const router = useRouter()
  const retry = () =>
    startTransition(() => {
      router.refresh()
      reset()
    })
  return (
    <div role="alert">
      <PageHead title={pageTexts.failed[language]} />
      <p>{pageTexts.failedHelp[language]}</p>
      <button type="button" className="panel-button panel-button--primary" onClick={retry}>
        {pageTexts.retry[language]}
      </button>
    </div>
  )
}

export default PageFailure
