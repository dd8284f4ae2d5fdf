import { distance } from '../edit-distance.ts';
import { ok, type Result, refuse } from '../result.ts';
import { readResolution } from './resolution-symbols.ts';
import type { CouncilRecord, Decision } from './types.ts';

interface Index {
  /** Upper-case ids, slugs, symbols and meetings, each with its decisions in the record's order. */
  readonly byKey: ReadonlyMap<string, readonly Decision[]>;
  readonly numbers: readonly number[];
}

const indexes = new WeakMap<CouncilRecord, Index>();

const bareMeeting = (meeting: string): string => meeting.replace(/ \(.*$/, '');

function indexOf(record: CouncilRecord): Index {
  const known = indexes.get(record);
  if (known) return known;
  const byKey = new Map<string, Decision[]>();
  const add = (key: string, decision: Decision): void => {
    const list = byKey.get(key);
    if (!list) byKey.set(key, [decision]);
    else if (!list.includes(decision)) list.push(decision);
  };
  const numbers: number[] = [];
  for (const decision of record.decisions) {
    add(decision.id.toUpperCase(), decision);
    add(decision.id.toUpperCase().replaceAll('/', '-'), decision);
    if (decision.meeting) add(bareMeeting(decision.meeting), decision);
    if (/^S\/RES\/\d+$/.test(decision.id)) numbers.push(Number(decision.id.slice(6)));
  }
  // After the ids, so that a draft's own decision stands before parts of it and before a resolution that came of it.
  for (const decision of record.decisions) {
    if (!decision.symbol) continue;
    add(decision.symbol, decision);
    add(decision.symbol.replaceAll('/', '-'), decision);
    const base = decision.symbol.replace(/\/Rev\.\d+$/, '');
    if (base !== decision.symbol) add(base, decision);
  }
  const index = { byKey, numbers: numbers.sort((a, b) => a - b) };
  indexes.set(record, index);
  return index;
}

/** The two forms that name a decision by kind and number rather than by a symbol. */
const resolutionWords =
  /^(?:(?:UN)?SC ?|UN ?)?(?:SECURITY COUNCIL )?(?:S\/RES\/|S-RES-|RES(?:OLUTION)?S?\.? ?(?:NO\.? ?|NUMBER )?|UNSCR ?|SCR ?)?(\d{1,4}) ?(?:\((\d{4})\)|\bOF (\d{4}))?$/;
const meetingWords = /^(?:S[/-])?P(?:\/)?V[.\- ]?(\d{1,5})\b|^(?:MEETING ?(?:NO\.? ?)?(\d{1,5})|(\d{1,5})(?:ST|ND|RD|TH) MEETING)$/;

function nearest(index: Index, key: string, count = 3): string[] {
  const best: { name: string; score: number }[] = [];
  for (const [candidate, [decision]] of index.byKey) {
    if (/^[SA]-/.test(candidate)) continue;
    const score = distance(key, candidate, 2);
    if (score <= 2) best.push({ name: /^[SA]\//.test(candidate) ? candidate : decision!.id, score });
  }
  const shared = (name: string): number => {
    let i = 0;
    while (i < name.length && name[i] === key[i]) i++;
    return i;
  };
  best.sort((a, b) => a.score - b.score || shared(b.name) - shared(a.name) || (a.name < b.name ? -1 : 1));
  return [...new Set(best.map((one) => one.name))].slice(0, count);
}

function unknownResolution(index: Index, number: number, offering: boolean): Result<readonly Decision[]> {
  const around = offering ? [...index.numbers].sort((a, b) => Math.abs(a - number) - Math.abs(b - number)).slice(0, 3) : [];
  const last = index.numbers.at(-1) ?? 0;
  const why = number > last ? `the last one it knows is ${last}` : 'its vote is in no source at hand';
  return refuse('unknown_decision', `Resolution ${number} is not in the record: ${why}.`, {
    nearest: around.sort((a, b) => a - b).map((one) => `S/RES/${one}`),
  });
}

/**
 * The decisions a reference means: an id ("S/RES/2728", "S/PV.9586/amendment-1"), its slug ("S-RES-2728"), a resolution's number in any
 * dress ("2728", "res 2728", "resolution 2728 (2024)"), an Assembly's resolution in any spelling ("A/RES/33/31[B]"), a draft's symbol ("S/2024/254" gives the resolution that came of it; a text put in
 * parts gives the whole first), or a meeting ("S/PV.9586": all its decisions in order). Case and spaces do not matter.
 * Refuses `unknown_decision`, with the nearest ones, and `wrong_year` where a resolution was adopted in another year.
 */
export const resolve = (record: CouncilRecord, reference: string): Result<readonly Decision[]> => lookUp(record, reference, true);

/** The decisions a reference means, as `resolve` finds them; none where it refuses. Quick for unknown ones too, since it looks for none near. */
export function decisionsCalled(record: CouncilRecord, reference: string): readonly Decision[] {
  const found = lookUp(record, reference, false);
  return found.ok ? found.value : [];
}

/** Looks a reference up. To offer the nearest ones, an unknown one is compared with every name of the record. */
function lookUp(record: CouncilRecord, reference: string, offering: boolean): Result<readonly Decision[]> {
  const exact = record.byId.get(reference);
  if (exact) return ok([exact]);
  const index = indexOf(record);
  const key = reference.slice(0, 200).normalize('NFKC').toUpperCase().replace(/\s+/g, ' ').trim();
  if (key === '') return refuse('unknown_decision', 'Nothing was asked for; give a symbol such as S/RES/2728, S/2024/239 or S/PV.9586.');
  const assembly = record.body === 'GA' ? record.byId.get(readResolution(reference)?.id ?? '') : undefined;
  if (assembly) return ok([assembly]);
  const numbered = record.body === 'SC' ? resolutionWords.exec(key) : null;
  if (numbered) {
    const number = Number(numbered[1]);
    const year = numbered[2] ?? numbered[3];
    const decision = record.byId.get(`S/RES/${number}`);
    if (!decision) return unknownResolution(index, number, offering);
    const adopted = decision.resolution!.slice(-5, -1);
    if (year !== undefined && year !== adopted) {
      return refuse('wrong_year', `Resolution ${number} was adopted in ${adopted}, not in ${year}.`, { nearest: [decision.id] });
    }
    return ok([decision]);
  }
  const direct = index.byKey.get(key) ?? index.byKey.get(mixedCase(key));
  if (direct) return ok(direct);
  const meeting = meetingWords.exec(key);
  if (meeting) {
    const symbol = `S/PV.${Number(meeting[1] ?? meeting[2] ?? meeting[3])}`;
    const all = index.byKey.get(symbol);
    if (all && /^(S[/-])?P\/?V[.\- ]?\d+( ?\(.*\))?$|MEETING/.test(key)) return ok(all);
    if (!all) {
      const near = offering ? nearest(index, symbol) : [];
      return refuse('unknown_decision', `No vote is on record for ${symbol}; most meetings hold none.`, { nearest: near });
    }
  }
  const short = /^(\d{4})\/(\d+(?:\/REV\.\d+)?)$/.exec(key);
  const bare = short ? index.byKey.get(mixedCase(`S/${key}`)) : undefined;
  if (bare) return ok(bare);
  const shown = reference.length > 60 ? `${reference.slice(0, 60)}…` : reference;
  return refuse('unknown_decision', `No decision of the record is called "${shown}".`, {
    nearest: offering ? nearest(index, mixedCase(key)) : [],
  });
}

/** Symbols as the record writes them: "S/2023/970/REV.1" is "S/2023/970/Rev.1". */
const mixedCase = (key: string): string =>
  key
    .replace(/([/-])REV\./g, '$1Rev.')
    .replace(/([/-])ADD\./g, '$1Add.')
    .replace(/([/-])CORR\./g, '$1Corr.');
