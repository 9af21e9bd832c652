/**
 * Runs in every page before its own scripts, with `benchSelector` set. Writes to `benchSeen` when the first value of the
 * page was drawn, when React had taken it over, so that a click on it works, and how much moved by itself. A click or
 * Enter is noted for the page it leads to.
 */
{
  const seen = { valueMs: null, readyMs: null, shift: 0 }
  globalThis.benchSeen = seen

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })

  // What is empty is not asked for: inputs of a form to fill in count by themselves.
  const isValue = (element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    (globalThis.benchAllowsEmpty || (element.value ?? element.textContent ?? '').trim() !== '')
  const isTakenOver = (element) => Object.keys(element).some((key) => key.startsWith('__reactProps$'))

  const look = () => {
    const element = [...document.querySelectorAll(globalThis.benchSelector)].find(isValue)
    if (element) {
      seen.valueMs ??= performance.now()
      if (isTakenOver(element)) seen.readyMs ??= performance.now()
    }
    if (seen.readyMs === null) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)

  const note = () => sessionStorage.setItem('benchActed', String(performance.timeOrigin + performance.now()))
  addEventListener('click', note, true)
  addEventListener('keydown', (event) => event.key === 'Enter' && note(), true)
}
