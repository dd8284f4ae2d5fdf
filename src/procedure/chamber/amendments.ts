import { byRule36, type Rank } from '../../text/amend/rule-36.ts';
import {
  actorWords,
  amendmentOf,
  capital,
  done,
  draftWords,
  freeId,
  type Handlers,
  isRefusal,
  isSponsor,
  moverOf,
  no,
  openDraft,
} from './step.ts';
import type { Amendment, Chamber, PartVote } from './types.ts';

/** What its mover says it does; how far it is removed in substance only the President can say, who then orders them. */
const rankOf = ({ effect }: Amendment): Rank => ({ addsOrDeletes: effect !== 'replaces', distance: 0 });

/** A new amendment in its usual place: before the first pending one of its draft that comes later by rule 36. */
function placed(all: readonly Amendment[], amendment: Amendment): readonly Amendment[] {
  const at = all.findIndex(
    (one) => one.draft === amendment.draft && one.status === 'pending' && byRule36(rankOf(one), rankOf(amendment)) > 0,
  );
  return at < 0 ? [...all, amendment] : [...all.slice(0, at), amendment, ...all.slice(at)];
}

const setStatus = ({ amendments }: Chamber, id: string, status: Amendment['status']): readonly Amendment[] =>
  amendments.map((one) => (one.id === id ? { ...one, status } : one));

/** Amendments and their order (rule 36), friendly ones (custom), separate votes on parts (rule 32). */
export const amendmentHandlers: Handlers<
  'propose_amendment' | 'accept_amendment' | 'withdraw_amendment' | 'order_amendments' | 'ask_parts' | 'object_to_parts'
> = {
  propose_amendment(chamber, { id, draft: draftId, words, effect, by }) {
    const draft = openDraft(chamber, draftId);
    if (isRefusal(draft)) return draft;
    const taken = freeId(chamber, id);
    if (taken) return taken;
    if (words.trim() === '') return no('no_words', 'written', 'An amendment says what it changes.');
    const amendment: Amendment = { id, draft: draftId, by, words, effect, status: 'pending' };
    return done(`${capital(actorWords(chamber, by))} moved an amendment to ${draftWords(draft)}: ${words}`, {
      amendments: placed(chamber.amendments, amendment),
    });
  },
  accept_amendment(chamber, { amendment: id, by }) {
    const amendment = amendmentOf(chamber, id);
    if (isRefusal(amendment)) return amendment;
    const draft = openDraft(chamber, amendment.draft);
    if (isRefusal(draft)) return draft;
    if (moverOf(draft) !== by)
      return no(
        'not_the_mover',
        'amendments',
        `Only the mover of the draft, ${actorWords(chamber, moverOf(draft))}, accepts an amendment as its own revision.`,
      );
    if (draft.partVoted) return no('partly_voted', 'withdrawal', 'A part of the draft has been voted; its mover can no longer revise it.');
    return done(
      `${capital(actorWords(chamber, by))} accepted the amendment of ${actorWords(chamber, amendment.by)} as an oral revision: ${amendment.words}`,
      {
        amendments: setStatus(chamber, id, 'accepted'),
        drafts: chamber.drafts.map((one) => (one.id === draft.id ? { ...one, revision: one.revision + 1 } : one)),
      },
    );
  },
  withdraw_amendment(chamber, { amendment: id, by }) {
    const amendment = amendmentOf(chamber, id);
    if (isRefusal(amendment)) return amendment;
    if (amendment.by !== by)
      return no('not_the_mover', 'withdrawal', `Only its mover, ${actorWords(chamber, amendment.by)}, withdraws an amendment.`);
    return done(`${capital(actorWords(chamber, by))} withdrew its amendment: ${amendment.words}`, {
      amendments: setStatus(chamber, id, 'withdrawn'),
    });
  },
  order_amendments(chamber, { draft: draftId, order }) {
    const draft = openDraft(chamber, draftId);
    if (isRefusal(draft)) return draft;
    const pending = chamber.amendments.filter((one) => one.draft === draftId && one.status === 'pending');
    const named = new Set(order);
    if (named.size !== order.length || order.length !== pending.length || !pending.every(({ id }) => named.has(id))) {
      return no('bad_order', 'amendments', `Name each of the ${pending.length} pending amendments to this draft once.`);
    }
    const sorted = order.map((id) => pending.find((one) => one.id === id) as Amendment);
    let next = 0;
    const amendments = chamber.amendments.map((one) =>
      one.draft === draftId && one.status === 'pending' ? (sorted[next++] as Amendment) : one,
    );
    return done(`The President ruled on the order of the amendments: ${order.join(', ')}.`, { amendments });
  },
  ask_parts(chamber, { draft: draftId, parts, by }) {
    const draft = openDraft(chamber, draftId);
    if (isRefusal(draft)) return draft;
    if (parts.length === 0) return no('no_parts', 'parts', 'Name the parts to be voted separately.');
    const ids = new Set<string>();
    for (const { id } of parts) {
      const taken = ids.has(id) ? no('id_taken', 'parts', `The name "${id.slice(0, 60)}" stands twice.`) : freeId(chamber, id);
      if (taken) return taken;
      ids.add(id);
    }
    const added = parts.map(({ id, words }): PartVote => ({ id, draft: draftId, words, askedBy: by, status: 'pending' }));
    return done(`${capital(actorWords(chamber, by))} asked for a separate vote on: ${parts.map(({ words }) => words).join('; ')}.`, {
      parts: [...chamber.parts, ...added],
    });
  },
  object_to_parts(chamber, { draft: draftId, by }) {
    const draft = openDraft(chamber, draftId);
    if (isRefusal(draft)) return draft;
    if (moverOf(draft) !== by) {
      const also = isSponsor(draft, by) ? ' A co-sponsor’s objection is not enough.' : '';
      return no(
        'not_the_mover',
        'parts',
        `Only the original mover, ${actorWords(chamber, moverOf(draft))}, can object to a separate vote.${also}`,
      );
    }
    if (!chamber.parts.some((part) => part.draft === draftId && part.status === 'pending'))
      return no('nothing_asked', 'parts', 'No separate vote has been asked for.');
    return done(`${capital(actorWords(chamber, by))}, the mover, objected: there is no separate vote.`, {
      parts: chamber.parts.map((part) =>
        part.draft === draftId && part.status === 'pending' ? { ...part, status: 'objected' as const } : part,
      ),
    });
  },
};
