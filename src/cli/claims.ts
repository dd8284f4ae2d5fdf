import picocolors from 'picocolors';
import { type ClaimPage, openStore, readClaimQuery, storePlace } from '../store/index.ts';
import { dateWords, listWords, plural, verdictOrder, verdictWords } from '../web/words.ts';
import { hang, shorten } from './layout.ts';
import { openRecord } from './record.ts';
import { type Paint, plain, print, printJson, refuseWith, type Screen, screenOf } from './terminal.ts';

const column = 17;

/** `penholder claims`: claims of the kept reports that a query finds, with counts by verdict and outlet. */
export async function searchClaims(typed: string, options: { json?: boolean; limit?: string; offset?: string }): Promise<void> {
  const record = openRecord();
  if (!record.ok) return refuseWith(record);
  const query = readClaimQuery(typed, record.value.council);
  if (!query.ok) return refuseWith(query);
  const wrong = [options.limit, options.offset].find((one) => one !== undefined && !/^\d{1,6}$/.test(one));
  if (wrong !== undefined)
    return refuseWith({ ok: false, code: 'bad_field', sentence: `--limit and --offset take a whole number, not "${wrong}".` });
  const opened = await openStore(storePlace(process.env, process.platform));
  if (!opened.ok) return refuseWith(opened);
  const store = opened.value;
  try {
    const page = await store.corpus.search(query.value, { limit: Number(options.limit ?? 20), offset: Number(options.offset ?? 0) });
    if (options.json) return await printJson({ format: 1, query: typed, ...page });
    const screen = screenOf(process.stdout, process.env);
    await print(claimsText(page, screen, picocolors.createColors(screen.colour)));
  } finally {
    await store.close();
  }
}

function claimsText(page: ClaimPage, screen: Screen, paint: Paint): string {
  if (page.total === 0) return 'No claim of the kept reports fits. Reports are kept with: penholder read FOLDER';
  const counts = verdictOrder.flatMap((verdict) => (page.verdicts[verdict] ? [`${page.verdicts[verdict]} ${verdict}`] : []));
  const outlets = page.outlets.slice(0, 8).map(({ outlet, claims }) => `${plain(outlet || 'no outlet named')} ${claims}`);
  const lines = page.claims.flatMap((one) => {
    const about = [
      plain(one.name),
      one.outlet === null ? '' : plain(one.outlet),
      one.dateline ? dateWords(one.dateline) : '',
      one.decision,
    ];
    return [
      hang(
        `  ${verdictWords[one.verdict].mark} ${one.verdict}`.padEnd(column),
        `“${plain(shorten(one.words.replace(/\s+/g, ' '), 240))}”`,
        screen.width,
      ),
      hang(' '.repeat(column), about.filter(Boolean).join(' · '), screen.width, paint.dim),
    ];
  });
  const more = page.total - page.claims.length;
  return [
    paint.bold(`${plural(page.total, 'claim')} in ${plural(page.reports, 'report')}: ${counts.join(', ')}.`),
    hang('  ', `By outlet: ${listWords(outlets)}.`, screen.width, paint.dim),
    ...lines,
    ...(more > 0 ? [paint.dim(`  and ${more} more; --limit and --offset show them`)] : []),
  ].join('\n');
}
