import { chromium } from 'playwright-core'
import { findChromium } from '../scripts/ensure-chromium.ts'
import { runScript } from '../scripts/run-script.ts'
import { OperatorError } from '../src/kernel/operator-error.ts'
import { openDatabase } from './database.ts'
import { judgePage, judgeSteps, type Finding } from './pages/judge.ts'
import { measurePage, type MeasuredPage } from './pages/measure-page.ts'
import { readOptions } from './pages/options.ts'
import { pagesOfPortal, pagesOfProduct, pagesOfStock, type Page } from './pages/page.ts'
import { announce, prepareReaders } from './pages/prepare-readers.ts'
import { reportPages, reportSteps } from './pages/report.ts'
import { serveProduct } from './pages/serve-product.ts'
import { serveStock } from './pages/serve-stock.ts'
import { measureProductSteps, measureStockSteps } from './pages/measure-steps.ts'
import { visitorWith, type Visitor } from './pages/visitor.ts'

const { customers, rounds, only, isJson, isStrict, withStock } = readOptions(process.argv.slice(2))
const print = (message: string) => void process.stderr.write(`${message}\n`)
const stops: (() => Promise<void>)[] = []

const stopAll = async () => {
  for (let stop = stops.pop(); stop; stop = stops.pop()) await stop()
}
process.once('SIGINT', () => void stopAll().then(() => process.exit(130)))
process.once('SIGTERM', () => void stopAll().then(() => process.exit(143)))

/**
 * Opens the pages that people work in all day with Chromium, at the product as it runs for real on an embedded database,
 * and stock Payload's list and form beside them. Fails when a page weighs, asks for or moves more than it may.
 */
await runScript(async () => {
  try {
    print(`Filling a database with ${customers} customers …`)
    const database = await openDatabase(customers)
    stops.push(database.stop)
    const { documents, administrator, member } = await prepareReaders(database.url)
    const browser = await chromium.launch({
      executablePath: await findChromium(),
      args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic'],
    })
    stops.push(() => browser.close())

    const measured: MeasuredPage[] = []
    const measureAll = async (visitor: Visitor, pages: Page[]) => {
      for (const page of pages) {
        if (only && !page.name.includes(only)) continue
        // The first visit makes the server ready: code that ran once only is not compiled yet.
        await measurePage(visitor, page, 1)
        measured.push(await measurePage(visitor, page, rounds))
        print(page.name)
      }
    }

    print('Starting the product …')
    const product = await serveProduct(database.url)
    stops.push(product.stop)
    const staff = visitorWith(browser, product.origin, administrator)
    await announce(product.origin, administrator)
    const own = pagesOfProduct(documents)
    await measureAll(staff, own)
    await measureAll(visitorWith(browser, product.origin, member), pagesOfPortal)
    const steps = only ? undefined : await measureProductSteps(staff, own, rounds)

    let stockSteps: Awaited<ReturnType<typeof measureStockSteps>> | undefined
    if (withStock) {
      print('Building and starting stock Payload …')
      const stock = await serveStock(database.url)
      stops.push(stock.stop)
      const visitor = visitorWith(browser, stock.origin, stock.token)
      const pages = pagesOfStock(documents)
      await measureAll(visitor, pages)
      if (!only) stockSteps = await measureStockSteps(visitor, pages, rounds)
    }

    const findings: Finding[] = [...measured.flatMap(judgePage), ...(steps ? judgeSteps(steps) : [])]
    const isOver = (finding: Finding) => isStrict || !finding.isTime
    const texts = findings.map((finding) => `${isOver(finding) ? 'OVER' : 'slow'}  ${finding.text}`)
    const tables = [reportPages(measured), steps && reportSteps(steps, stockSteps), texts.join('\n')]
    process.stdout.write(
      isJson
        ? `${JSON.stringify({ customers, rounds, measured, steps, stockSteps, findings }, null, 2)}\n`
        : `${tables.filter(Boolean).join('\n\n')}\n`,
    )
    const failures = findings.filter(isOver)
    if (failures.length > 0) throw new OperatorError(`Over a limit: ${failures.length}.`)
  } finally {
    await stopAll()
  }
})
