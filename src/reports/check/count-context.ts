import type { Decision } from '../../record/index.ts';
import type { CountClaim } from '../types.ts';

/** What a claim counts. */
export type Claimed = Pick<CountClaim, 'of' | 'by' | 'bySeveral' | 'about' | 'since' | 'until' | 'value' | 'bound' | 'outOf'>;

/** Where a count stands in time and subject, beyond its own words. */
export interface CountContext {
  /** Topic the count is about, where one is named: its words or the report's. */
  readonly topic?: string;
  /** The decision the report leads with: counts "so far" stop before it, "its fourth veto" includes it. */
  readonly main?: Decision;
  readonly dateline?: string;
  /** The count's own sentence names the topic, so that it is of nothing wider. */
  readonly topicNamed?: boolean;
  /** The words count only some of the texts: those adopted unanimously, those on sanctions. */
  readonly qualified?: boolean;
  /** The words count amendments, not drafts. */
  readonly amendments?: boolean;
  /** From when other counts of the report run: a count that names no day is tried from there too. */
  readonly impliedSince?: string;
}
/** When the wars that reports count from began. Dates as in DOMAIN 6 and the Council's own record. */
const WARS: Readonly<Record<string, string>> = { palestine: '2023-10-07', gaza: '2023-10-07', ukraine: '2022-02-24', syria: '2011-03-15' };
/** The beginning that the report counts from elsewhere, or that of the war its topic is known by. */
export function impliedOf(context: CountContext): string | undefined {
  const last = context.main?.date ?? context.dateline;
  const war = context.topic ? WARS[context.topic] : undefined;
  const told = context.impliedSince ? sinceOf({ of: 'votes', value: 0, since: context.impliedSince }, context) : undefined;
  return told ?? (war && last && war <= last ? war : undefined);
}

/** From which day a count runs, where it says so. */
export function sinceOf(claim: Claimed, context: CountContext): string | undefined {
  const { since } = claim;
  if (!since) return undefined;
  if (since === 'war') return context.topic ? WARS[context.topic] : undefined;
  if (since.startsWith('--')) {
    const last = context.main?.date ?? context.dateline;
    if (!last) return undefined;
    const year = Number(last.slice(0, 4));
    const tail = since.slice(1);
    const day = `${year}${tail}` <= last ? `${year}${tail}` : `${year - 1}${tail}`;
    return day.length === 7 ? `${day}-01` : day;
  }
  return since.length === 4 ? `${since}-01-01` : since.length === 7 ? `${since}-01` : since.slice(0, 10);
}

/** The agenda item a topic's drafts stand under, so that counts follow the Council's own list; the topic itself where there is none. */
export function itemOf(topics: readonly { readonly id: string }[], topic: string, main: Decision | undefined): string {
  if (main?.item && main.topics.includes(topic) && /palestin/i.test(main.item)) return main.item;
  return topics.some((one) => one.id === topic) ? topic : (main?.item ?? topic);
}
