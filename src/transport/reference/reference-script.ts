/** Filters the calls by what is typed, and opens the one that the address names. */
export const referenceScript = `
const field = document.getElementById('search')
const result = document.getElementById('result')
const calls = [...document.querySelectorAll('.call')]
const filter = () => {
  const words = field.value.toLowerCase().split(/\\s+/).filter(Boolean)
  const found = calls.filter((call) => {
    call.hidden = !words.every((word) => call.dataset.search.includes(word))
    return !call.hidden
  })
  for (const area of document.querySelectorAll('section.area')) area.hidden = !area.querySelector('.call:not([hidden])')
  result.textContent = found.length + ' of ' + calls.length + ' calls'
}
const open = () => {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (named instanceof HTMLDetailsElement) { named.open = true; named.scrollIntoView() }
}
field.addEventListener('input', filter)
addEventListener('hashchange', open)
filter()
open()
`
