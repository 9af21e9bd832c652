/** Opens the technical data of the page and goes there. */
export const showTechnical = (): void => {
  const details = document.getElementById('technical-data')
  if (!(details instanceof HTMLDetailsElement)) return
  details.open = true
  details.scrollIntoView({ block: 'start' })
  details.querySelector('summary')?.focus()
}
