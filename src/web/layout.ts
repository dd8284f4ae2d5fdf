import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Assets } from './assets.ts';
import { each, escapeHtml, type Markup, markup, nothing } from './markup.ts';

export interface PageProps {
  readonly title: string;
  readonly here?: (typeof places)[number]['id'];
  /** Names of scripts the page can use ("what-if.js"). */
  readonly scripts?: readonly string[];
  readonly description?: string;
  /** What stands in `main`: components, or markup where they would be too many. */
  readonly main: VNode | Markup;
}

const places = [
  { id: 'check', href: '/', word: 'Check' },
  { id: 'decisions', href: '/decisions', word: 'Decisions' },
  { id: 'members', href: '/members', word: 'Members' },
  { id: 'vetoes', href: '/vetoes', word: 'Vetoes' },
  { id: 'items', href: '/items', word: 'Items' },
  { id: 'years', href: '/years', word: 'Years' },
  { id: 'corpus', href: '/corpus', word: 'Reports' },
  { id: 'texts', href: '/texts', word: 'Texts' },
  { id: 'drafts', href: '/drafts', word: 'Drafts' },
  { id: 'chambers', href: '/chambers', word: 'Chambers' },
  { id: 'about', href: '/about', word: 'About' },
] as const;

const header = (here: PageProps['here']): Markup => {
  const links = each(places, ({ id, href, word }) => {
    const current = id === here ? markup` aria-current="page"` : nothing;
    return markup`<li><a href="${href}"${current}>${word}</a></li>`;
  });
  return markup`<a class="skip" href="#main">Skip to the content</a>
<header class="site">
<a class="wordmark" href="/"><svg viewBox="0 0 28 24" width="28" height="24" aria-hidden="true" focusable="false"><path d="M4 22V12a10 10 0 0 1 20 0v10" fill="none" stroke="currentColor" stroke-width="2.4"/><circle cx="14" cy="13" r="2.6" fill="currentColor"/></svg>Penholder</a>
<nav aria-label="Main"><ul>${links}</ul></nav>
</header>`;
};

const footer = markup`<footer class="site">
<p>Penholder checks what is said of the UN Security Council against its record and its rules. It is not a product of the United Nations.</p>
<ul><li><a href="/about">What the verdicts mean</a></li><li><a href="/decisions">The record</a></li><li><a href="/ga">General Assembly</a></li><li><a href="/api">API</a></li></ul>
</footer>`;

/** A whole HTML document as text. */
export function renderPage(assets: Assets, { title, here, scripts = [], description, main }: PageProps): string {
  const css = assets.href('site.css');
  const head = [
    markup`<meta charset="utf-8"><title>${escapeHtml(title)} &middot; Penholder</title>`,
    markup`<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">`,
    description ? markup`<meta name="description" content="${escapeHtml(description)}">` : nothing,
    css ? markup`<link rel="stylesheet" href="${escapeHtml(css)}">` : nothing,
    markup`<link rel="alternate" type="application/atom+xml" href="/feed.xml" title="Decisions of the Security Council">`,
    markup`<link rel="icon" href="${escapeHtml(assets.href('icon.svg') ?? 'data:,')}" type="image/svg+xml">`,
    each(scripts, (name) => {
      const src = assets.href(name);
      return src ? markup`<script type="module" src="${escapeHtml(src)}"></script>` : nothing;
    }),
  ].join('\n');
  return `<!doctype html>
<html lang="en">
<head>
${head}
</head>
<body>
${header(here)}
<main id="main" tabindex="-1">${typeof main === 'string' ? main : renderToString(main)}</main>
${footer}
</body>
</html>
`;
}
