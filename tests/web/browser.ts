import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { leg } from '../legs.ts';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The system's Chromium, or null (said in one line; a failure in CI). */
const browserPath = places.find((path) => existsSync(path)) ?? null;

export const hasBrowser = leg('Chromium', browserPath !== null, 'install Chromium (apt-get install chromium).');

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: browserPath as string,
    args: [
      '--no-sandbox',
      '--headless',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** Clicks what leads to another page, and waits until that page is there: a click alone does not wait for it. */
export async function follow(page: Page, selector: string): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.click(selector)]);
}
