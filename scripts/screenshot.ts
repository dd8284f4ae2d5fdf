/** Takes the README's pictures: starts the server on a free port with an empty data folder, opens three pages in Chromium, and ends it. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './sources.ts';

const size = { width: 1280, height: 860 };
// The check shown is the home page's first sample.
const [sample] = JSON.parse(readFileSync(join(root, 'data/samples.json'), 'utf8')) as readonly { readonly slug: string }[];
const shots = [
  { path: `/samples/${sample!.slug}`, at: '[data-report]', file: 'check.png' },
  { path: '/decisions/S/2024/239', at: null, file: 'decision.png' },
  { path: '/vetoes', at: '.chart', file: 'vetoes.png' },
] as const;

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
  for (const { path, at, file } of shots) {
    await page.goto(base + path, { waitUntil: 'networkidle' });
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
