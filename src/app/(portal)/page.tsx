export const dynamic = 'force-dynamic'

const Page = () => <main>Clientele</main>

export default Page
