/** The style of the docs page: readable on any width, light and dark. */
export const docsStyle = `
:root { color-scheme: light dark; --ink: #1b2430; --soft: #5a6675; --line: #d5dbe3; --ground: #fff; --raised: #f4f6f9; --mark: #0b5cad }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e9f0; --soft: #9aa7b8; --line: #36414f; --ground: #12171e; --raised: #1b222c; --mark: #7db8f5 } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 58rem; padding: 1.5rem 1rem 4rem; font: 1rem/1.55 system-ui, sans-serif; color: var(--ink); background: var(--ground) }
h1, h2, h3 { line-height: 1.25 }
h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem }
h3 { margin: 2rem 0 .3rem; font-size: 1.05rem; overflow-wrap: anywhere }
a { color: var(--mark) }
a:focus-visible, pre:focus-visible { outline: 2px solid var(--mark); outline-offset: 2px }
code, pre { font: .875em/1.5 ui-monospace, monospace }
pre { background: var(--raised); border: 1px solid var(--line); border-radius: .3rem; padding: .7rem .9rem; overflow-x: auto }
.method { display: inline-block; min-width: 4.8rem; font-weight: 700; color: var(--mark) }
dl { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: .25rem 1rem; margin: .5rem 0 1rem }
dt { overflow-wrap: anywhere }
dd { margin: 0 }
.soft { color: var(--soft) }
nav ul { list-style: none; padding: 0 }
nav a { text-decoration: none }
nav a code { text-decoration: underline }
@media (max-width: 34rem) { dl { grid-template-columns: 1fr } dd { margin-bottom: .5rem } }
`;
