import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Assets } from './assets.ts';

export interface PageProps {
  readonly title: string;
  readonly here?: 'check' | 'decisions' | 'about';
  /** Names of scripts the page can use ("what-if.js"). */
  readonly scripts?: readonly string[];
  readonly description?: string;
  readonly children?: ComponentChildren;
}

const places = [
  { id: 'check', href: '/', word: 'Check' },
  { id: 'decisions', href: '/decisions', word: 'Decisions' },
  { id: 'about', href: '/about', word: 'About' },
] as const;

function Page({ title, here, scripts, description, children, assets }: PageProps & { assets: Assets }) {
  const css = assets.href('site.css');
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>{`${title} · Penholder`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {description && <meta name="description" content={description} />}
        {css && <link rel="stylesheet" href={css} />}
        <link rel="icon" href={assets.href('icon.svg') ?? 'data:,'} type="image/svg+xml" />
        {scripts?.map((name) => {
          const src = assets.href(name);
          return src && <script type="module" src={src} key={name} />;
        })}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <header class="site">
          <a class="wordmark" href="/">
            <svg viewBox="0 0 28 24" width="28" height="24" aria-hidden="true" focusable="false">
              <path d="M4 22V12a10 10 0 0 1 20 0v10" fill="none" stroke="currentColor" stroke-width="2.4" />
              <circle cx="14" cy="13" r="2.6" fill="currentColor" />
            </svg>
            Penholder
          </a>
          <nav aria-label="Main">
            <ul>
              {places.map((place) => (
                <li key={place.id}>
                  <a href={place.href} aria-current={here === place.id ? 'page' : undefined}>
                    {place.word}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <footer class="site">
          <p>
            Penholder checks what is said of the UN Security Council against its record and its rules. It is not a product of the United
            Nations.
          </p>
          <ul>
            <li>
              <a href="/about">What the verdicts mean</a>
            </li>
            <li>
              <a href="/decisions">The record</a>
            </li>
            <li>
              <a href="/api">API</a>
            </li>
          </ul>
        </footer>
      </body>
    </html>
  );
}

/** A whole HTML document as text. */
export const renderPage = (assets: Assets, props: PageProps): string =>
  `<!doctype html>${renderToString(<Page {...props} assets={assets} />)}`;
