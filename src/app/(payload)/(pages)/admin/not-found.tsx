import Link from 'next/link'
import { PageHead } from '../../../../admin/page/page-head.tsx'
import { panelVisit } from '../../../../admin/page/reader.ts'
import { navigationTexts } from '../../../../i18n/texts/navigation.ts'
import { pageTexts } from '../../../../i18n/texts/panel.ts'

const NotFound = async () => {
  const { language } = await panelVisit()
  return (
    <>
      <PageHead title={pageTexts.notFound[language]} />
      <p>{pageTexts.notFoundHelp[language]}</p>
      <p>
        <Link href="/admin">{navigationTexts.overview[language]}</Link>
      </p>
    </>
  )
}

export default NotFound
