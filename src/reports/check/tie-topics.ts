import type { ReadReport } from '../read.ts';
import type { Draft } from '../reading.ts';
import type { ReportedText } from '../words/texts.ts';
import type { CheckTools } from './check-tools.ts';
import type { TopicHit } from './report-topics.ts';

/** The topics a report names, but for States named as authors only: "a Yugoslav draft" is not on Yugoslavia. */
export function withoutAuthors({ topics, reading }: ReadReport): readonly TopicHit[] {
  const authors = new Set<number>();
  for (const { sentence, from, item, sponsors } of reading.mentions) {
    if (sponsors.length === 0) continue;
    for (const one of reading.sentences[sentence]?.items.slice(from, item) ?? [])
      if (one.states) for (let word = one.from; word < one.to; word++) authors.add(word);
  }
  return authors.size === 0 ? topics : topics.filter(({ word }) => !authors.has(word));
}

/** States that votes are told of, and that put the text forward. */
export function actorsOf(told: readonly Draft[], text: ReportedText | undefined): ReadonlySet<string> {
  const actors = new Set(text?.sponsors);
  for (const { claim, sponsors } of told) {
    for (const sponsor of sponsors ?? []) actors.add(sponsor);
    if (claim.kind !== 'vote') continue;
    for (const { member } of claim.ballots ?? []) actors.add(member);
    for (const member of claim.vetoedBy ?? []) actors.add(member);
  }
  return actors;
}

/** Topics that sentences name, by how often. A State that acts in the vote is not what the vote is about: Yemen may abstain on Kuwait. */
export function topicsIn(
  read: ReadReport,
  sentences: Iterable<number>,
  actors: ReadonlySet<string>,
  { topicFinder }: CheckTools,
): readonly string[] {
  const near: string[] = [];
  for (const index of sentences) {
    const items = read.reading.sentences[index]?.items;
    if (items === undefined) continue;
    const hits = topicFinder.within(read.topics, items[0]?.from ?? 0, items.at(-1)?.to ?? 0);
    if (hits.length === 0) continue;
    const telling =
      actors.size === 0
        ? hits
        : hits.filter(
            ({ word }) => !items.some(({ from, to, states }) => from <= word && word < to && states?.every((one) => actors.has(one))),
          );
    for (const topic of topicFinder.byCount(telling)) if (!near.includes(topic)) near.push(topic);
  }
  return near;
}
