import { notFound } from 'next/navigation.js'

/** Any address that no page answers. */
const Page = () => notFound()

export default Page
