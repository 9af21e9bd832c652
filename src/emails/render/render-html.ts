import type { Language } from '../../i18n/language.ts'
import { escapeHTML } from './escape-html.ts'
import { logoContentId, mailColours, type MailBrand } from '../mail-brand.ts'
import type { MailBlock, MailContent } from './mail-content.ts'
import { mailFont as font } from './mail-font.ts'
import { renderRichHTML } from './render-rich-html.ts'

/**
 * Colours are inline styles, since many mail programs drop the head; where it is kept, the dark scheme overrides them
 * by class.
 */
const head = `<style>
@media (prefers-color-scheme: dark) {
  .page { background: #16181d !important; }
  .card { background: #22252c !important; border-color: #3a3f4a !important; }
  .ink { color: #f2f3f5 !important; }
  .soft { color: #b4bac5 !important; }
  .facts { background: #2b2f38 !important; }
  .link { color: #9cc2ff !important; }
}
@media (max-width: 480px) {
  .card { padding: 24px 20px !important; }
}
</style>`

/**
 * The mail as one HTML document without external resources; a logo comes with it. Each element with written text has the direction of its own
 * first letter: readers, brands and messages may write from right to left.
 */
export const renderHTML = (
  content: MailContent,
  brand: MailBrand,
  language: Language,
): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title dir="auto">${escapeHTML(content.subject)}</title>
${head}
</head>
<body class="page" style="margin:0;padding:0;background:#f3f4f6">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" class="page" style="background:#f3f4f6">
<tr><td align="center" style="padding:32px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:560px">
<tr><td dir="auto" class="soft" style="${font};font-size:15px;font-weight:600;color:#4b5563;padding:0 4px 16px">${renderBrand(brand)}</td></tr>
<tr><td class="card" style="background:#ffffff;border:1px solid #e5e7eb;border-radius:10px;padding:32px 36px">
${renderHeading(content.heading)}
${content.blocks.map((block) => renderBlock(block, brand)).join('\n')}
</td></tr>
<tr><td dir="auto" class="soft" style="${font};font-size:13px;line-height:20px;color:#6b7280;padding:16px 4px 0">${escapeHTML(content.footer)}</td></tr>
${renderWayOut(content.wayOut, brand)}
</table>
</td></tr>
</table>
</body>
</html>
`

const renderHeading = (heading: string): string =>
  heading &&
  `<h1 dir="auto" class="ink" style="${font};font-size:22px;line-height:30px;font-weight:600;color:#111827;margin:0 0 16px">${escapeHTML(heading)}</h1>`

const renderBrand = ({ name, hasLogo }: MailBrand): string =>
  hasLogo
    ? `<img src="cid:${logoContentId}" alt="" height="32" style="height:32px;vertical-align:middle;margin:0 10px 0 0">${escapeHTML(name)}`
    : escapeHTML(name)

const renderWayOut = (wayOut: MailContent['wayOut'], brand: MailBrand): string =>
  wayOut
    ? `<tr><td dir="auto" class="soft" style="${font};font-size:13px;line-height:20px;color:#6b7280;padding:8px 4px 0"><a class="link" href="${escapeHTML(wayOut.url)}" style="color:${mailColours(brand).link}">${escapeHTML(wayOut.label)}</a></td></tr>`
    : ''

const renderBlock = (block: MailBlock, brand: MailBrand): string => {
  if (block.kind === 'paragraph') {
    return `<p dir="auto" class="ink" style="${font};font-size:16px;line-height:25px;color:#1f2937;margin:0 0 16px">${escapeHTML(block.text).replaceAll('\n', '<br>')}</p>`
  }
  if (block.kind === 'rich') return renderRichHTML(block.block)
  if (block.kind === 'facts') return renderFacts(block.rows)
  return renderLink(block.url, block.label, mailColours(brand))
}

const renderFacts = (rows: { label: string; value: string }[]): string =>
  `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" class="facts" style="background:#f3f4f6;border-radius:8px;margin:0 0 16px">${rows
    .map(
      ({ label, value }) =>
        `<tr><td style="padding:12px 16px"><span dir="auto" class="soft" style="${font};font-size:13px;line-height:20px;color:#4b5563">${escapeHTML(label)}</span><br><strong dir="auto" class="ink" style="${font};font-size:16px;line-height:24px;color:#111827;word-break:break-word">${escapeHTML(value)}</strong></td></tr>`,
    )
    .join('')}</table>`

type Colours = ReturnType<typeof mailColours>

const renderLink = (url: string, label: string, { button, onButton, link }: Colours): string => {
  const href = escapeHTML(url)
  return `<p style="margin:24px 0 16px"><a dir="auto" href="${href}" style="${font};display:inline-block;background:${button};color:${onButton};font-size:16px;line-height:24px;font-weight:600;text-decoration:none;padding:12px 24px;border-radius:8px">${escapeHTML(label)}</a></p>
<p dir="ltr" class="soft" style="${font};font-size:13px;line-height:20px;color:#4b5563;margin:0 0 16px;word-break:break-all"><a class="link" href="${href}" style="color:${link}">${href}</a></p>`
}
