/** The style of the page in place of a failed one, which loads nothing; the colours are those of `ui/styles/tokens.css`. */
export const failureStyle = `
:root { color-scheme: light dark; --ink: #16202e; --soft: #4a5668; --page: #f4f6f9; --surface: #fff; --edge: #d7dde6;
  --accent: #1d4ed8; --focus: #1d4ed8; }
@media (prefers-color-scheme: dark) { :root { --ink: #eef1f6; --soft: #b3bdcc; --page: #12161d; --surface: #1b212b;
  --edge: #364152; --accent: #2f62e0; --focus: #9cc2ff; } }
* { box-sizing: border-box; }
body { margin: 0; padding: clamp(24px, 12vh, 140px) 16px; background: var(--page); color: var(--ink);
  font: 400 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif; }
main { max-width: 440px; margin: 0 auto; padding: 32px; border: 1px solid var(--edge); border-radius: 16px;
  background: var(--surface); overflow-wrap: anywhere; }
h1 { margin: 0 0 8px; font-size: 1.5rem; line-height: 1.25; }
p { margin: 0 0 20px; color: var(--soft); }
a { display: block; min-height: 48px; padding: 12px 20px; border-radius: 10px; background: var(--accent); color: #fff;
  font-weight: 600; text-align: center; text-decoration: none; }
a:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
@media (max-width: 480px) { main { padding: 24px 18px; } }
`
