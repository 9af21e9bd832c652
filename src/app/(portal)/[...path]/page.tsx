import { notFound } from 'next/navigation.js'

/** The page for unknown addresses. */
const Page = () => notFound()

export default Page
