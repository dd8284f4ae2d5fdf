import { escapeXml } from '../escape-xml.ts';
import { bodyName } from './body.ts';
import { formatQuery, queryInWords } from './query/index.ts';
import { select } from './select.ts';
import { pathOf, resultInWords, titleOf } from './title.ts';
import type { CouncilRecord, Decision, Query } from './types.ts';

/** Entries of a feed at most. */
const longest = 50;

/** Ids never change, whoever serves the feed and wherever (RFC 4151). */
const tag = (specific: string): string => `tag:penholder,2026:${specific}`;

/** A feed's instants: the record knows days only, and noon is on the same day from the Pacific coast to Japan. */
const instant = (date: string): string => `${date}T12:00:00Z`;

const idOf = (decision: Decision): string => tag(`decision/${encodeURI(decision.id)}`);

function entry(record: CouncilRecord, decision: Decision, site: string): string {
  const result = resultInWords(record, decision);
  const known = [
    decision.item === null ? '' : `Agenda item: ${decision.item}.`,
    decision.meeting === null ? '' : `Meeting: ${decision.meeting}.`,
    decision.symbol === null ? '' : `Draft: ${decision.symbol}.`,
  ];
  const summary = [`${decision.question}.`, `Result (in favour, against, abstaining): ${result}.`, ...known].filter(Boolean).join(' ');
  return `  <entry>
    <id>${escapeXml(idOf(decision))}</id>
    <title>${escapeXml(`${titleOf(decision)} · ${result} · ${decision.question}`)}</title>
    <updated>${instant(decision.date)}</updated>
    <link rel="alternate" type="text/html" href="${escapeXml(site + pathOf(decision.id))}"/>
    <category term="${escapeXml(decision.kind)}"/>
    <summary>${escapeXml(summary)}</summary>
  </entry>
`;
}

/**
 * The latest decisions that a query finds, newest first, as an Atom feed (RFC 4287) of at most fifty entries. `site` is the address of the
 * server without a path ("https://votes.example"), `path` that of the feed itself. A feed without decisions is dated by the Council's first day.
 */
export function decisionFeed(record: CouncilRecord, query: Query, site: string, path: string): string {
  const found = select(record, query).slice(-longest).reverse();
  const typed = formatQuery(query);
  const title =
    typed === '' ? `Decisions of the UN ${bodyName(record.body)}` : `UN ${bodyName(record.body)}: ${queryInWords(record, query)}`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${escapeXml(tag(typed === '' ? 'decisions' : `decisions?query=${encodeURIComponent(typed)}`))}</id>
  <title>${escapeXml(title)}</title>
  <updated>${instant(found[0]?.date ?? '1946-01-17')}</updated>
  <author><name>Penholder</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeXml(site + path)}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(site)}/decisions"/>
${found.map((one) => entry(record, one, site)).join('')}</feed>
`;
}
