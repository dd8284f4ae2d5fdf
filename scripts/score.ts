/**
 * How well reports are read and checked: compares the checker's output with gold annotations.
 *
 *   npm run score [DIR] -- [--file NAME] [--brief] [--json] [--checker MODULE]
 *
 * DIR, by default fixtures/reports, holds NAME.txt beside NAME.gold.json (format: fixtures/reports/README.md). The checker is a black box here: each report is given
 * alone, with its gold dateline, and only the public result (docs: `penholder check --json`) is read. MODULE, by default
 * src/reports/load.ts, exports `loadChecker`; another one lets two readers be compared.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { loadCouncil } from '../src/council/load.ts';
import { scoreTogether, type TogetherScore } from './score/together.ts';
import { type GoldTold, type ReadTold, type Tally, Told } from './score/told.ts';

interface GoldClaim {
  kind: string;
  kindAlso?: string[];
  span: [number, number];
  text: string;
  decision?: string | null;
  decisionAlso?: string[];
  verdict?: string;
  verdictAlso?: string[];
  why?: string;
  /** Right to read, no fault to leave: a headline that repeats the text. */
  optional?: boolean;
}

interface Gold {
  dateline: string;
  /** The kinds annotated exhaustively, separated by blanks; where absent all seven scored kinds, and the four told apart where three claims or more of them are annotated: one or two stand there in passing. */
  kinds?: string;
  noCouncilFindings?: string;
  claims: (GoldClaim & GoldTold)[];
  traps?: { span: [number, number]; text: string; why: string }[];
}

interface Case {
  name: string;
  text: string;
  gold: Gold;
}

/** What is read of a claim and its finding. */
interface Found {
  kind: string;
  start: number;
  end: number;
  sentence: number;
  modality: string;
  decisions: string[];
  verdict: string | null;
  confidence: number | null;
  /** The verdicts on single things that it says. */
  fields: Json[];
}

interface Output {
  sentences: { start: number; end: number }[];
  claims: Found[];
  told: ReadTold[];
}

/** Kinds whose misses and extras are counted; the others are not annotated exhaustively. */
const scoredKinds = ['vote', 'provision', 'count', 'legal', 'council', 'statement', 'figure'];
/** Kinds that the record cannot judge and that are annotated in some folders only: counted where a gold has them, and printed apart. */
const apartKinds = ['position', 'event', 'deal', 'assessment'];
const isApart = (kind: string): boolean => apartKinds.includes(kind);
const verdicts = ['right', 'imprecise', 'stale', 'contradicted', 'contested', 'unclear', 'outside'];
/** Verdicts that tell a reader that something is wrong. */
const alarms = new Set(['contradicted', 'stale', 'imprecise']);
/** Verdicts that commit the checker on a claim: wrong ones do harm. */
const committed = new Set(['right', 'imprecise', 'stale', 'contradicted']);

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const numberOf = (value: unknown): number => (typeof value === 'number' ? value : -1);

/** Every decision id named under a `decision` or `decisions` key, however deep. */
function decisionsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(decisionsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key !== 'decision' && key !== 'decisions') return decisionsIn(inner);
    const ids = Array.isArray(inner) ? inner : [inner];
    return ids.filter((id): id is string => typeof id === 'string');
  });
}

/** Speaker, quotations, value and source of the statements and figures read. */
function toldIn(claims: readonly Json[], text: string): ReadTold[] {
  const place = (span: unknown): [number, number] => (isObject(span) ? [numberOf(span.start), numberOf(span.end)] : [0, 0]);
  const source = (value: unknown) =>
    isObject(value)
      ? {
          ...(typeof value.name === 'string' ? { name: value.name } : {}),
          ...(typeof value.role === 'string' ? { role: value.role } : {}),
          ...(typeof value.affiliation === 'string' ? { affiliation: value.affiliation } : {}),
          words: text.slice(...place(value.span)),
        }
      : undefined;
  return claims
    .filter((claim) => claim.kind === 'statement' || claim.kind === 'figure')
    .map((claim) => {
      const speaker = source(claim.speaker);
      const according = source(claim.according);
      return {
        kind: String(claim.kind),
        span: place(claim.span),
        quotes: Array.isArray(claim.quote) ? claim.quote.map(place) : [],
        ...(speaker ? { speaker } : {}),
        ...(according ? { source: according } : {}),
        ...(claim.kind === 'figure'
          ? {
              figure: {
                ...(typeof claim.value === 'number' ? { value: claim.value } : {}),
                ...(typeof claim.low === 'number' ? { low: claim.low } : {}),
                ...(typeof claim.high === 'number' ? { high: claim.high } : {}),
                unit: String(claim.unit),
              },
            }
          : {}),
      };
    });
}

function readOutput(result: Json, text: string): Output {
  const report = (result.reports as Json[])[0]!;
  const findings = result.findings as Json[];
  const claims = (report.claims as Json[]).map((claim): Found => {
    const finding = findings.find((one) => one.claim === claim.id);
    const span = claim.span as Json;
    const own = decisionsIn([claim.on, claim.of]);
    return {
      kind: String(claim.kind),
      start: numberOf(span.start),
      end: numberOf(span.end),
      sentence: numberOf(claim.sentence),
      modality: String(claim.modality ?? 'asserted'),
      decisions: own.length > 0 ? own : decisionsIn(finding?.because),
      verdict: finding === undefined ? null : String(finding.verdict),
      confidence: typeof claim.confidence === 'number' ? claim.confidence : null,
      fields: Array.isArray(finding?.fields) ? (finding.fields as Json[]) : [],
    };
  });
  return { sentences: report.sentences as Output['sentences'], claims, told: toldIn(report.claims as Json[], text) };
}

/** Share of the shorter span that both cover. */
function overlap(start: number, end: number, [from, to]: [number, number]): number {
  const common = Math.min(end, to) - Math.max(start, from);
  return common <= 0 ? 0 : common / Math.min(end - start, to - from);
}

const acceptedKinds = (gold: GoldClaim): string[] => [gold.kind, ...(gold.kindAlso ?? [])];
const acceptedDecisions = (gold: GoldClaim): string[] => [...(gold.decision ? [gold.decision] : []), ...(gold.decisionAlso ?? [])];
const acceptedVerdicts = (gold: GoldClaim): string[] => [...(gold.verdict ? [gold.verdict] : []), ...(gold.verdictAlso ?? [])];

function matches(found: Found, gold: GoldClaim, sentences: Output['sentences']): boolean {
  if (!acceptedKinds(gold).includes(found.kind)) return false;
  if (overlap(found.start, found.end, gold.span) >= 0.5) return true;
  const sentence = sentences[found.sentence];
  const inSentence = sentence !== undefined && gold.span[0] >= sentence.start && gold.span[0] < sentence.end;
  return inSentence && found.decisions.some((id) => acceptedDecisions(gold).includes(id));
}

/** For each claim read, the gold claim whose span is most like its own, of those it matches. */
function nearestOf(pairs: ReadonlyMap<GoldClaim, Found[]>): ReadonlyMap<Found, GoldClaim> {
  const likeness = (found: Found, { span: [from, to] }: GoldClaim): number => {
    const common = Math.max(0, Math.min(found.end, to) - Math.max(found.start, from));
    return common / (found.end - found.start + to - from - common);
  };
  const nearest = new Map<Found, GoldClaim>();
  for (const [claim, list] of pairs) {
    for (const found of list) {
      const before = nearest.get(found);
      if (before === undefined || likeness(found, claim) > likeness(found, before)) nearest.set(found, claim);
    }
  }
  return nearest;
}

/** Claims read in which several annotated ones are told. */
function sharedAmong(pairs: ReadonlyMap<GoldClaim, Found[]>): ReadonlySet<Found> {
  const seen = new Set<Found>();
  const shared = new Set<Found>();
  for (const found of [...pairs.values()].flat()) (seen.has(found) ? shared : seen).add(found);
  return shared;
}

/** What a finding that tells of several things says of those that one annotated claim tells: the worst of their verdicts. */
function verdictOn(found: Found, gold: GoldClaim): string | null {
  const told = gold as unknown as Json;
  const own = found.fields.filter(({ field, member, said }) => {
    const value = told[String(field)];
    if (field === 'ballots') return Array.isArray(value) && value.some((one: Json) => one.member === member && one.ballot === said);
    return Array.isArray(value) ? value.includes(member) : value === said;
  });
  if (own.length === 0) return found.verdict;
  return ['contradicted', 'imprecise', 'unclear', 'right'].find((verdict) => own.some((one) => one.verdict === verdict)) ?? found.verdict;
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Counts with precision, recall and F1. */
function measured(n: Tally) {
  const precision = share(n.true, n.given);
  const recall = share(n.found, n.gold);
  const f1 = precision === null || recall === null || precision + recall === 0 ? null : (2 * precision * recall) / (precision + recall);
  return { ...n, precision, recall, f1 };
}

/** The kinds in which what is missed and what is read without need counts for a report. */
function kindsOf(gold: Gold): ReadonlySet<string> {
  if (gold.noCouncilFindings) return new Set();
  if (gold.kinds !== undefined) return new Set(gold.kinds.split(' '));
  const annotated = gold.claims.filter(({ kind }) => isApart(kind)).length > 2;
  return new Set([...scoredKinds, ...(annotated ? apartKinds : [])]);
}

class Score {
  readonly byKind = new Map<string, { gold: number; found: number; given: number; true: number }>();
  readonly ties = { right: 0, wrong: 0, none: 0 };
  readonly byVerdict = new Map<string, { gold: number; met: number; given: number; right: number }>();
  /** Claims by kind and confidence: how many were given, and how many of them are true. */
  readonly byConfidence = new Map<string, { kind: string; confidence: number; given: number; true: number }>();
  readonly missed: string[] = [];
  readonly extra: string[] = [];
  readonly missedApart: string[] = [];
  readonly extraApart: string[] = [];
  readonly wrongTies: string[] = [];
  readonly wrongVerdicts: string[] = [];
  readonly falseAlarms: string[] = [];
  readonly errorsUnseen: string[] = [];
  readonly trapsSprung: string[] = [];
  readonly told: Told;
  errors = 0;
  errorsSeen = 0;

  constructor(namesOf: (code: string) => readonly string[]) {
    this.told = new Told(namesOf);
  }

  private kind(name: string) {
    const entry = this.byKind.get(name) ?? { gold: 0, found: 0, given: 0, true: 0 };
    this.byKind.set(name, entry);
    return entry;
  }

  private verdict(name: string) {
    const entry = this.byVerdict.get(name) ?? { gold: 0, met: 0, given: 0, right: 0 };
    this.byVerdict.set(name, entry);
    return entry;
  }

  add({ name, text, gold }: Case, output: Output): void {
    const kinds = kindsOf(gold);
    const snippet = (start: number, end: number): string => `${name}: “${text.slice(start, end).replace(/\s+/g, ' ').slice(0, 140)}”`;
    const pairs = new Map(gold.claims.map((claim) => [claim, output.claims.filter((found) => matches(found, claim, output.sentences))]));
    this.goldSide(pairs, kinds, snippet);
    this.givenSide(gold, output, pairs, kinds, snippet);
    this.told.add(
      name,
      text,
      gold.claims,
      output.told,
      kinds,
      (gold.traps ?? []).map((trap) => trap.span),
    );
  }

  private goldSide(pairs: ReadonlyMap<GoldClaim, Found[]>, kinds: ReadonlySet<string>, snippet: (a: number, b: number) => string): void {
    const nearest = nearestOf(pairs);
    const shared = sharedAmong(pairs);
    for (const [claim, found] of pairs) {
      if (!kinds.has(claim.kind) || (claim.optional && found.length === 0)) continue;
      const words = `${claim.kind} ${snippet(...claim.span)}`;
      this.kind(claim.kind).gold++;
      if (found.length > 0) this.kind(claim.kind).found++;
      else (isApart(claim.kind) ? this.missedApart : this.missed).push(words);
      if (isApart(claim.kind)) continue;
      if (claim.kind === 'vote' && found.length > 0) this.tie(claim, found, words);
      if (claim.verdict !== undefined) this.judge(claim, found, nearest, shared, words);
    }
  }

  private tie(claim: GoldClaim, found: Found[], words: string): void {
    const wanted = acceptedDecisions(claim);
    if (wanted.length === 0) return;
    const tied = found.flatMap((one) => one.decisions);
    if (tied.some((id) => wanted.includes(id))) this.ties.right++;
    else if (tied.length === 0) this.ties.none++;
    else this.ties.wrong++;
    if (!tied.some((id) => wanted.includes(id))) this.wrongTies.push(`${words} — ${tied.join(' ') || 'untied'}, not ${wanted.join(' ')}`);
  }

  private judge(claim: GoldClaim, found: Found[], nearest: ReadonlyMap<Found, GoldClaim>, shared: ReadonlySet<Found>, words: string): void {
    const wanted = acceptedVerdicts(claim);
    const own = found.filter((one) => nearest.get(one) === claim);
    const given = (own.length > 0 ? own : found)
      .map((one) => (shared.has(one) ? verdictOn(one, claim) : one.verdict))
      .filter((verdict): verdict is string => verdict !== null);
    // Of several claims read from one gold claim, an alarm on any of them is what the user sees.
    const shown = given.find((verdict) => alarms.has(verdict)) ?? given.find((verdict) => wanted.includes(verdict)) ?? given[0] ?? null;
    const met = shown === null ? wanted.includes('outside') : wanted.includes(shown);
    const entry = this.verdict(claim.verdict!);
    entry.gold++;
    if (met) entry.met++;
    const isError = alarms.has(claim.verdict!);
    if (isError) this.errors++;
    if (isError && shown !== null && alarms.has(shown)) this.errorsSeen++;
    if (isError && (shown === null || !alarms.has(shown))) {
      this.errorsUnseen.push(`${words} — should be ${wanted.join('/')}, is ${shown ?? 'not found'} (${claim.why ?? ''})`);
    }
    if (found.length > 0 && !met) this.wrongVerdicts.push(`${words} — ${shown ?? 'no finding'}, not ${wanted.join('/')}`);
    if (shown !== null && alarms.has(shown) && !wanted.some((verdict) => alarms.has(verdict))) this.falseAlarms.push(`${words} — ${shown}`);
  }

  private givenSide(
    gold: Gold,
    output: Output,
    pairs: ReadonlyMap<GoldClaim, Found[]>,
    kinds: ReadonlySet<string>,
    snippet: (a: number, b: number) => string,
  ): void {
    for (const found of output.claims) {
      const words = `${found.kind} ${snippet(found.start, found.end)}${found.verdict === null ? '' : ` — ${found.verdict}`}`;
      if (gold.noCouncilFindings) {
        if (found.verdict !== null && found.verdict !== 'outside') this.trapsSprung.push(words);
        continue;
      }
      const matched = [...pairs].filter(([, list]) => list.includes(found)).map(([claim]) => claim);
      if (found.verdict !== null && matched.length > 0) {
        const entry = this.verdict(found.verdict);
        entry.given++;
        if (matched.some((claim) => acceptedVerdicts(claim).includes(found.verdict!))) entry.right++;
      }
      this.weigh(found, kinds, matched, gold);
      if (matched.length > 0) {
        if (kinds.has(found.kind)) {
          this.kind(found.kind).given++;
          this.kind(found.kind).true++;
        }
        continue;
      }
      const trap = gold.traps?.find((one) => overlap(found.start, found.end, one.span) >= 0.5);
      if (trap !== undefined && (found.modality !== 'asserted' || found.verdict === null || !committed.has(found.verdict))) continue;
      if (trap !== undefined) this.trapsSprung.push(`${words} (${trap.why})`);
      if (found.verdict !== null && alarms.has(found.verdict)) this.falseAlarms.push(`${words} (no such claim)`);
      if (!kinds.has(found.kind)) continue;
      this.kind(found.kind).given++;
      (isApart(found.kind) ? this.extraApart : this.extra).push(words);
    }
  }

  /** A claim with a confidence is true when the annotation has it and, for a vote, when it is tied to the decision meant. */
  private weigh(found: Found, kinds: ReadonlySet<string>, matched: readonly GoldClaim[], gold: Gold): void {
    if (found.confidence === null || !kinds.has(found.kind)) return;
    if (matched.length === 0 && gold.traps?.some((one) => overlap(found.start, found.end, one.span) >= 0.5)) return;
    const key = `${found.kind} ${found.confidence}`;
    const entry = this.byConfidence.get(key) ?? { kind: found.kind, confidence: found.confidence, given: 0, true: 0 };
    this.byConfidence.set(key, entry);
    entry.given++;
    const tiedRight = (claim: GoldClaim): boolean =>
      found.kind !== 'vote' ||
      found.decisions.length === 0 ||
      acceptedDecisions(claim).length === 0 ||
      found.decisions.some((id) => acceptedDecisions(claim).includes(id));
    if (matched.some(tiedRight)) entry.true++;
  }

  /** Confidence in steps of five hundredths beside the share that is true, and the expected calibration error: the mean gap between the two. */
  calibration(apart = false) {
    const bins = new Map<number, { given: number; true: number; sum: number }>();
    for (const { kind, confidence, given, true: right } of this.byConfidence.values()) {
      if (isApart(kind) !== apart) continue;
      const from = Math.floor(confidence * 20 + 1e-9) / 20;
      const bin = bins.get(from) ?? { given: 0, true: 0, sum: 0 };
      bins.set(from, { given: bin.given + given, true: bin.true + right, sum: bin.sum + confidence * given });
    }
    const all = [...bins]
      .sort(([a], [b]) => a - b)
      .map(([from, n]) => ({ from, given: n.given, true: n.true, confidence: n.sum / n.given }));
    const total = all.reduce((sum, bin) => sum + bin.given, 0);
    const error = all.reduce((sum, bin) => sum + Math.abs(bin.true - bin.confidence * bin.given), 0);
    return { bins: all, error: share(error, total) };
  }

  /** Of the verdicts that commit the checker, the share the annotation agrees with. */
  verdictPrecision(): { given: number; right: number; precision: number | null } {
    const entries = [...this.byVerdict].filter(([name]) => committed.has(name)).map(([, n]) => n);
    const given = entries.reduce((sum, n) => sum + n.given, 0);
    const right = entries.reduce((sum, n) => sum + n.right, 0);
    return { given, right, precision: share(right, given) };
  }

  summary() {
    return {
      kinds: Object.fromEntries([...this.byKind].map(([kind, n]) => [kind, measured(n)])),
      targets: { quotes: measured(this.told.quotes), figures: measured(this.told.figures) },
      ties: { ...this.ties, accuracy: share(this.ties.right, this.ties.right + this.ties.wrong + this.ties.none) },
      verdicts: Object.fromEntries(
        [...this.byVerdict].map(([name, n]) => [name, { ...n, precision: share(n.right, n.given), recall: share(n.met, n.gold) }]),
      ),
      errors: { planted: this.errors, seen: this.errorsSeen, falseAlarms: this.falseAlarms.length },
      trapsSprung: this.trapsSprung.length,
      verdictPrecision: this.verdictPrecision(),
      calibration: this.calibration(),
      calibrationApart: this.calibration(true),
    };
  }

  lists(): [string, string[]][] {
    return [
      ['Errors in the reports that the checker did not flag', this.errorsUnseen],
      ['False alarms', this.falseAlarms],
      ['Traps sprung (expected, hypothetical or other bodies read as facts)', this.trapsSprung],
      ['Tied to another decision or to none', this.wrongTies],
      ['Other wrong verdicts', this.wrongVerdicts],
      ['Claims missed', this.missed],
      ['Claims that gold does not have', this.extra],
      ['Positions, events, deals and assessments missed', this.missedApart],
      ['Positions, events, deals and assessments that gold does not have', this.extraApart],
      ...this.told.lists(),
    ];
  }
}

const percent = (value: number | null): string => (value === null ? '  –' : `${(100 * value).toFixed(0).padStart(3)}%`);

function print(score: Score, cases: number, brief: boolean): void {
  const {
    kinds,
    targets,
    ties,
    verdicts: byVerdict,
    errors,
    trapsSprung,
    verdictPrecision,
    calibration,
    calibrationApart,
  } = score.summary();
  for (const [title, lines] of brief ? [] : score.lists()) {
    if (lines.length > 0) console.log(`\n${title} (${lines.length})\n${lines.map((line) => `  ${line}`).join('\n')}`);
  }
  console.log(`\n${cases} reports\n\nkind                        gold  found  given   true  precision recall  F1`);
  const line = (name: string, n: ReturnType<typeof measured>): void => {
    const counts = [n.gold, n.found, n.given, n.true].map((one) => String(one).padStart(6)).join(' ');
    console.log(`${name.padEnd(26)}${counts}     ${percent(n.precision)}   ${percent(n.recall)}  ${percent(n.f1)}`);
  };
  for (const kind of scoredKinds) if (kinds[kind] !== undefined) line(kind, kinds[kind]);
  line('direct quotes with speaker', targets.quotes);
  line('figures with source', targets.figures);
  if (apartKinds.some((kind) => kinds[kind] !== undefined)) console.log('\nof the reports in which they are annotated');
  for (const kind of apartKinds) if (kinds[kind] !== undefined) line(kind, kinds[kind]);
  console.log(`\nvotes tied: ${ties.right} right, ${ties.wrong} wrong, ${ties.none} untied: ${percent(ties.accuracy).trim()}`);
  console.log('\nverdict         gold    met  recall   given  right  precision');
  for (const name of verdicts) {
    const n = byVerdict[name];
    if (n === undefined) continue;
    const [gold, met, given, right] = [n.gold, n.met, n.given, n.right].map((one) => String(one).padStart(6));
    console.log(`${name.padEnd(14)}${gold} ${met}   ${percent(n.recall)}  ${given} ${right}       ${percent(n.precision)}`);
  }
  console.log(
    `\nverdicts that commit (right, imprecise, stale, contradicted): ${verdictPrecision.right} of ${verdictPrecision.given} agree: ${percent(verdictPrecision.precision).trim()}`,
  );
  console.log('\nconfidence   given   true  share true');
  for (const bin of calibration.bins)
    console.log(
      `${bin.from.toFixed(2)}–${(bin.from + 0.05).toFixed(2)}    ${String(bin.given).padStart(4)}   ${String(bin.true).padStart(4)}        ${percent(share(bin.true, bin.given))}`,
    );
  console.log(`expected calibration error: ${((calibration.error ?? 0) * 100).toFixed(1)} points`);
  if (calibrationApart.error !== null)
    console.log(`of positions, events, deals and assessments: ${(calibrationApart.error * 100).toFixed(1)} points`);
  console.log(`\nerrors flagged: ${errors.seen} of ${errors.planted}; false alarms: ${errors.falseAlarms}; traps sprung: ${trapsSprung}`);
}

function printTogether({ links, relations, voices, lines }: TogetherScore, brief: boolean): void {
  if (!brief && lines.length > 0)
    console.log(`\nSeveral reports set side by side (${lines.length})\n${lines.map((line) => `  ${line}`).join('\n')}`);
  const { precision, recall, f1 } = measured(links);
  console.log(
    `\nseveral reports: ${links.found} of ${links.gold} links found, ${links.true} of ${links.given} given are right: precision ${percent(precision).trim()}, recall ${percent(recall).trim()}, F1 ${percent(f1).trim()}; relation right of ${relations.right} in ${relations.of}; one voice or two right of ${voices.right} pairs in ${voices.of}`,
  );
}

function casesIn(folder: string, only: string | undefined): Case[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => name.replace('.gold.json', ''))
    .filter((name) => only === undefined || name.startsWith(only.replace(/\.(txt|gold\.json)$/, '')))
    .sort()
    .map((name) => ({
      name,
      text: readFileSync(join(folder, `${name}.txt`), 'utf8'),
      gold: JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8')) as Gold,
    }));
}

type Check = (given: { name: string; text: string; dateline: string }[]) => unknown;

/** The checker of a module, by its one public function. */
async function checkerOf(module: string): Promise<Check> {
  const { loadChecker } = (await import(pathToFileURL(module).href)) as { loadChecker: () => Check };
  return loadChecker();
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    file: { type: 'string' },
    json: { type: 'boolean', default: false },
    brief: { type: 'boolean', default: false },
    checker: { type: 'string', default: fileURLToPath(new URL('../src/reports/load.ts', import.meta.url)) },
  },
});
const folder = positionals[0] ?? fileURLToPath(new URL('../fixtures/reports', import.meta.url));
const only = options.file;
const cases = casesIn(folder, only);
if (cases.length === 0) {
  console.error(`No NAME.gold.json ${only === undefined ? '' : `beginning with “${only}” `}in ${folder}.`);
  process.exit(2);
}
const check = await checkerOf(options.checker);
const { states } = loadCouncil();
const score = new Score((code) => {
  const state = states.get(code);
  return state ? [state.name, ...state.names.map((one) => one.name), ...state.aliases] : [];
});
for (const one of cases) {
  const answer = check([{ name: one.name, text: one.text, dateline: one.gold.dateline }]);
  const result = isObject(answer) && answer.ok === true && isObject(answer.value) ? answer.value : answer;
  if (!isObject(result) || !Array.isArray(result.reports)) {
    console.error(`${one.name}: not checked: ${JSON.stringify(answer).slice(0, 300)}`);
    process.exitCode = 1;
    continue;
  }
  score.add(one, readOutput(result, one.text));
}
// What several reports say together has its own annotation, beside the folder of reports: DIR/../together.
const together = only === undefined ? scoreTogether(join(folder, '../together'), check) : null;
if (options.json) {
  const { lines = [], ...sideBySide } = together ?? {};
  const lists = { ...Object.fromEntries(score.lists()), 'Several reports': lines };
  console.log(JSON.stringify({ ...score.summary(), ...(together ? { together: sideBySide } : {}), lists }, null, 1));
} else {
  print(score, cases.length, options.brief);
  if (together) printTogether(together, options.brief);
}
