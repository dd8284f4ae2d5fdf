/** Takes the README's pictures: starts the server on a free port with an empty data folder, opens pages in Chromium, and ends it. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type APIRequestContext, chromium, type Page, request } from 'playwright-core';
import { root } from './sources.ts';

const size = { width: 1280, height: 860 };
// The check shown is the home page's first sample.
const [sample] = JSON.parse(readFileSync(join(root, 'data/samples.json'), 'utf8')) as readonly { readonly slug: string }[];

interface Shot {
  readonly path: string;
  /** What is scrolled to the top. */
  readonly at: string | null;
  readonly file: string;
  /** What is done on the page first. */
  readonly first?: (page: Page) => Promise<void>;
}

const draft = `The Security Council,

Recalling its resolution 2712 (2023),

Deploring all attacks against civilians,

1. Demands an immediate ceasefire for the month of Ramadan respected by all parties leading to a lasting sustainable ceasefire;

2. Emphasizes the urgent need to expand the flow of humanitarian assistance;

3. Requests the Secretary-General to report within 30 days;

4. Decides to remain actively seized of the matter.`;

/** A meeting of 22 March 2024 up to its result, each delegation by its own link; the page left open is the President's. */
async function meetAndVote(page: Page): Promise<void> {
  const made = await page.request.post(`${base}/api/chambers`, { data: { date: '2024-03-22', name: 'Gaza' } });
  const { id, invitations } = (await made.json()) as { id: string; invitations: { role: string; seat: string | null; link: string }[] };
  const act = async (by: APIRequestContext, data: object): Promise<void> => {
    const answer = await by.post(`${base}/api/chambers/${id}/actions`, { data });
    if (!answer.ok()) throw new Error(await answer.text());
  };
  const question = { on: 'draft', id: 'S/2024/239' };
  await act(page.request, { type: 'propose_agenda', items: ['The situation in the Middle East, including the Palestinian question'] });
  await act(page.request, { type: 'call_to_order' });
  await act(page.request, { type: 'adopt_agenda' });
  await act(page.request, { type: 'submit_draft', id: question.id, symbol: question.id, title: 'Gaza: the imperative of a ceasefire' });
  await act(page.request, { type: 'put', question });
  for (const { role, seat, link } of invitations) {
    if (role !== 'delegation') continue;
    const delegation = await request.newContext();
    await delegation.post(`${base}/api/join`, { data: { token: link.split('/').at(-1) } });
    const ballot = ['CHN', 'DZA', 'RUS'].includes(seat ?? '') ? 'N' : seat === 'GUY' ? 'A' : 'Y';
    await act(delegation, { type: 'ballot', ballot });
    await delegation.dispose();
  }
  await act(page.request, { type: 'announce' });
  await page.goto(`${base}/chambers/${id}`);
  await page.waitForTimeout(1_000);
}

const shots: readonly Shot[] = [
  { path: `/samples/${sample!.slug}`, at: '[data-report]', file: 'check.png' },
  { path: '/decisions/S/2024/239', at: null, file: 'decision.png' },
  { path: '/vetoes', at: '.chart', file: 'vetoes.png' },
  {
    path: '/drafts',
    at: null,
    file: 'draft.png',
    first: async (page) => {
      await page.fill('input[name=title]', 'Ceasefire for the month of Ramadan');
      await page.fill('textarea[name=text]', draft);
      await page.locator('form button[type=submit]').first().click();
      await page.waitForSelector('html[data-editor="ready"]');
    },
  },
  { path: '/chambers', at: null, file: 'chamber.png', first: meetAndVote },
];

const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
if (browserPath === undefined) {
  console.error('There is no Chromium here: apt-get install chromium.');
  process.exit(1);
}

const port = await new Promise<number>((resolve) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const address = probe.address() as { port: number };
    probe.close(() => resolve(address.port));
  });
});
const data = mkdtempSync(join(tmpdir(), 'penholder-shot-'));
const server = spawn(process.execPath, [join(root, 'bin/penholder.js'), 'serve'], {
  env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', PENHOLDER_DATA: data, DATABASE_URL: '' },
  stdio: ['ignore', 'ignore', 'inherit'],
});
const base = `http://127.0.0.1:${port}`;

async function ready(): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`);
    const answer = await fetch(`${base}/healthz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('the server did not answer within a minute');
}

try {
  await ready();
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
  const folder = join(root, 'docs/images');
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage({
    viewport: size,
    deviceScaleFactor: 1,
    colorScheme: 'light',
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
  for (const { path, at, file, first } of shots) {
    await page.goto(base + path, { waitUntil: 'networkidle' });
    await first?.(page);
    if (at !== null)
      await page
        .locator(at)
        .first()
        .evaluate((element) => element.scrollIntoView());
    await page.screenshot({ path: join(folder, file), animations: 'disabled' });
    console.log(`docs/images/${file}: ${path}`);
  }
  await browser.close();
} finally {
  server.kill('SIGTERM');
  rmSync(data, { recursive: true, force: true });
}
