import type { Claim, Span, TextRef } from '../../reports/types.ts';
import { ballotWords, listWords } from '../words.ts';

/** One line of how a claim was understood. */
export interface ReadLine {
  readonly label: string;
  readonly value: string;
  /** A decision of the record that `value` names. */
  readonly decision?: string;
}

const bounds = {
  exact: '',
  ordinal: 'number ',
  about: 'about ',
  at_least: 'at least ',
  more_than: 'more than ',
  up_to: 'up to ',
  less_than: 'less than ',
} as const;

const outcomes = {
  adopted: 'adopted',
  not_adopted: 'not adopted',
  vetoed: 'vetoed',
  short: 'short of the votes required',
  unknown: 'not said',
} as const;

const legal = { binding: 'binding', not_binding: 'not binding', flouted: 'flouted', lawful: 'lawful', unlawful: 'unlawful' } as const;

/** How the claim was understood, field by field, so that a reader can see a misreading for what it is. */
export function readLines(claim: Claim, text: string, nameOf: (code: string) => string): readonly ReadLine[] {
  const words = (span: Span) => text.slice(span.start, span.end);
  const line = (label: string, value: string | number | undefined): ReadLine[] =>
    value === undefined || value === '' ? [] : [{ label, value: String(value) }];
  const ref = (label: string, on: TextRef): ReadLine[] => [
    { label, value: on.decision ?? on.symbol ?? words(on.described), ...(on.decision ? { decision: on.decision } : {}) },
    ...(on.candidates ?? []).map((id) => ({ label: 'May be', value: id, decision: id })),
  ];
  switch (claim.kind) {
    case 'vote': {
      const numbers = (['inFavour', 'against', 'abstaining'] as const).flatMap((key) => {
        const n = claim[key];
        const word = { inFavour: 'in favour', against: 'against', abstaining: 'abstaining' }[key];
        return n === undefined ? [] : [`${n} ${word}${claim.derived?.includes(key) ? ' (worked out)' : ''}`];
      });
      return [
        ...ref('Vote on', claim.on),
        ...(claim.outcome === 'unknown' ? [] : line('Outcome said', outcomes[claim.outcome])),
        ...line('Votes said', listWords(numbers)),
        ...line('Vetoed by', listWords((claim.vetoedBy ?? []).map(nameOf))),
        ...line('Ballots said', listWords((claim.ballots ?? []).map((b) => `${nameOf(b.member)} ${ballotWords[b.ballot].word}`))),
        ...(claim.unanimous === undefined ? [] : line('Unanimous', claim.unanimous ? 'yes' : 'no')),
        ...line('Votes said to be required', claim.required),
      ];
    }
    case 'provision':
      return [
        ...ref('Text', claim.of),
        ...line('Verb', claim.verb),
        ...line(claim.absent ? 'Said to be missing' : 'Content', words(claim.content)),
        ...line('Addressed to', claim.addressee),
      ];
    case 'statement':
      return [
        ...line('Speaker', [claim.speaker.name ?? words(claim.speaker.span), claim.speaker.role].filter(Boolean).join(', ')),
        ...line('Where', claim.channel),
        ...line('About', claim.about),
      ];
    case 'figure': {
      const value = claim.value ?? (claim.low !== undefined && claim.high !== undefined ? `${claim.low} to ${claim.high}` : undefined);
      return [
        ...line('Figure', value === undefined ? undefined : `${bounds[claim.bound]}${value} ${claim.unit}`),
        ...line('What', claim.what),
        ...line('Where', claim.where),
        ...line('Since', claim.since),
      ];
    }
    case 'count':
      return [
        ...line('Count of', claim.of),
        ...line('By', claim.by ? nameOf(claim.by) : claim.bySeveral?.map(nameOf).join(', ')),
        ...line('About', claim.about),
        ...line('Said', `${bounds[claim.bound ?? 'exact']}${claim.value}${claim.outOf === undefined ? '' : ` of ${claim.outOf}`}`),
        ...line('Since', claim.since),
        ...line('Until', claim.until),
      ];
    case 'position':
      return [
        ...line('Actor', nameOf(claim.actor)),
        ...line('Stance', claim.stance),
        ...ref('On', claim.on),
        ...line('Terms', claim.terms),
      ];
    case 'event':
      return [
        ...line('Actor', nameOf(claim.actor)),
        ...line('Action', [claim.action, claim.object].filter(Boolean).join(' ')),
        ...line('Status', claim.status.replace('_', ' ')),
        ...line('Because', claim.because && words(claim.because)),
        ...line('Condition', claim.condition && words(claim.condition)),
      ];
    case 'deal':
      return [
        ...line('Parties', listWords(claim.parties.map(nameOf))),
        ...claim.terms.flatMap((t) => line(`${t.gives === '' ? 'The other side' : nameOf(t.gives)} gives`, t.what)),
        ...line('Broker', claim.broker && nameOf(claim.broker)),
        ...line('Status', claim.status),
      ];
    case 'legal':
      return [...ref('Text', claim.of), ...line('Said to be', legal[claim.assertion])];
    case 'council':
      return [
        ...line('Members', claim.size),
        ...line('Permanent', claim.permanent),
        ...line('Elected', claim.elected),
        ...line('Votes said to be required', claim.required),
        ...(claim.of ? ref('Text', claim.of) : []),
        ...line('Put forward by', listWords((claim.sponsors ?? []).map(nameOf))),
      ];
    case 'assessment':
      return [...line('By', claim.by), ...line('About', claim.about), ...line('Sense', claim.sense)];
  }
}
