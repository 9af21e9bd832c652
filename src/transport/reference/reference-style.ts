/** The style of the reference, which loads nothing: no font, no picture. */
export const referenceStyle = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 22%, transparent); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; font: 1rem/1.5 system-ui, sans-serif; }
h2 { margin: 2.5rem 0 0.5rem; border-bottom: 1px solid var(--line); }
h4 { margin: 1rem 0 0.25rem; }
code { font: 0.9em ui-monospace, monospace; overflow-wrap: anywhere; }
a { color: LinkText; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; padding: 0; list-style: none; }
label { display: block; font-weight: 600; }
input { width: 100%; max-width: 30rem; padding: 0.5rem; font: inherit; border: 1px solid; border-radius: 0.25rem; }
details { border-bottom: 1px solid var(--line); padding: 0.5rem 0; scroll-margin-top: 1rem; }
summary { cursor: pointer; overflow-wrap: anywhere; }
:focus-visible { outline: 2px solid Highlight; outline-offset: 2px; }
.method { display: inline-block; min-width: 4.5em; font-weight: 700; }
.says { display: inline-block; margin-left: 0.5rem; }
.fields { margin: 0.25rem 0; padding-left: 1.25rem; }
[hidden] { display: none; }
`
