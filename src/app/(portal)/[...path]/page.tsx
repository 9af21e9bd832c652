import { notFound } from 'next/navigation.js'
import { portalTexts } from '../../../i18n/texts/portal.ts'
import { pageTitle } from '../parts/page-title.ts'

export const generateMetadata = pageTitle(portalTexts.notFoundHeading)

/** The page for unknown addresses. */
const Page = () => notFound()

export default Page
