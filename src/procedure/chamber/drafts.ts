import {
  actorWords,
  capital,
  done,
  draftWords,
  freeId,
  type Handlers,
  isMember,
  isRefusal,
  isSponsor,
  moverOf,
  no,
  openDraft,
  replaced,
} from './step.ts';
import type { Draft } from './types.ts';

/** Submitting, sponsoring, introducing, revising, withdrawing and taking over drafts (rules 31, 32, 34, 35, 38). */
export const draftHandlers: Handlers<
  'submit_draft' | 'co_sponsor' | 'introduce' | 'revise' | 'withdraw' | 'take_over' | 'ask_vote' | 'declare_parties'
> = {
  submit_draft(chamber, { id, symbol = null, title, kind = 'substantive', sponsors = [], text = null, by }) {
    const taken = freeId(chamber, id);
    if (taken) return taken;
    if (title.trim() === '') return no('no_title', 'written', 'A draft has a title.');
    const stranger = sponsors.find((code) => !/^[A-Z]{3}$/.test(code) && !isMember(chamber, code));
    if (stranger !== undefined) return no('unknown_sponsor', 'drafts', `"${stranger.slice(0, 20)}" is no code of a State.`);
    const invited = by.startsWith('invited:');
    const basis = chamber.invited.find(({ who }) => `invited:${who}` === by)?.basis;
    if (invited && basis !== 'rule_37')
      return no('may_not_propose', 'invitation39', `${capital(actorWords(chamber, by))} may give information; only States propose drafts.`);
    const draft: Draft = {
      id,
      symbol,
      title,
      kind,
      sponsors: [by === 'presidency' || by === 'secretariat' ? chamber.setup.presidency : by, ...sponsors.filter((code) => code !== by)],
      status: 'tabled',
      introduced: false,
      revision: 0,
      text,
      needsMember: invited,
      askedBy: null,
      partVoted: false,
      parties: [],
      silence: null,
      resolution: null,
    };
    const open = kind === 'secretary_general' && chamber.setup.private !== true && chamber.setup.body === undefined;
    const notes = [
      ...(invited ? [{ rule: 'rule 38', sentence: 'It is put to the vote only at the request of a member of the Council.' }] : []),
      ...(open ? [{ rule: 'rule 48', sentence: 'It can be decided only at a private meeting, and this one is public.' }] : []),
    ];
    return done(`${capital(actorWords(chamber, by))} submitted ${draftWords(draft)}.`, { drafts: [...chamber.drafts, draft] }, notes);
  },
  co_sponsor(chamber, { draft: id, by }) {
    const draft = openDraft(chamber, id);
    if (isRefusal(draft)) return draft;
    if (isSponsor(draft, by)) return no('sponsor_already', 'drafts', `${capital(actorWords(chamber, by))} sponsors it already.`);
    return done(`${capital(actorWords(chamber, by))} joined the sponsors of ${draftWords(draft)}.`, {
      drafts: replaced(chamber.drafts, id, (one) => ({ ...one, sponsors: [...one.sponsors, by] })),
    });
  },
  introduce(chamber, { draft: id, by }) {
    const draft = openDraft(chamber, id);
    if (isRefusal(draft)) return draft;
    if (!isSponsor(draft, by)) return no('not_a_sponsor', 'drafts', `${capital(actorWords(chamber, by))} does not sponsor this draft.`);
    if (draft.introduced) return no('introduced', 'drafts', 'It has been introduced already.');
    return done(`${capital(actorWords(chamber, by))} introduced ${draftWords(draft)}.`, {
      drafts: replaced(chamber.drafts, id, (one) => ({ ...one, introduced: true })),
    });
  },
  revise(chamber, { draft: id, words, text, by }) {
    const draft = openDraft(chamber, id);
    if (isRefusal(draft)) return draft;
    if (!isSponsor(draft, by))
      return no('not_a_sponsor', 'written', `Only its sponsors revise a draft; ${actorWords(chamber, by)} may propose an amendment.`);
    if (draft.partVoted)
      return no(
        'partly_voted',
        'withdrawal',
        'A part of it or an amendment to it has been voted; it can no longer be revised by its sponsors.',
      );
    return done(`${capital(actorWords(chamber, by))} orally revised ${draftWords(draft)}: ${words}`, {
      drafts: replaced(chamber.drafts, id, (one) => ({ ...one, revision: one.revision + 1, text: text ?? one.text })),
    });
  },
  withdraw(chamber, { draft: id, by }) {
    const draft = openDraft(chamber, id);
    if (isRefusal(draft)) return draft;
    if (moverOf(draft) !== by)
      return no('not_the_mover', 'withdrawal', `Only its mover, ${actorWords(chamber, moverOf(draft))}, withdraws it.`);
    if (draft.partVoted && chamber.setup.rules.withdrawAfterPartVote === 'refused') {
      return no(
        'partly_voted',
        'withdrawal',
        'A vote on a part of it or an amendment to it has been taken; it can no longer be withdrawn.',
      );
    }
    const amendments = chamber.amendments.map((one) =>
      one.draft === id && one.status === 'pending' ? { ...one, status: 'withdrawn' as const } : one,
    );
    return done(
      `${capital(actorWords(chamber, by))} withdrew ${draftWords(draft)}.`,
      {
        drafts: replaced(chamber.drafts, id, (one) => ({ ...one, status: 'withdrawn' })),
        amendments,
      },
      [{ rule: 'rule 35', sentence: 'Another member may take it over as its own.' }],
    );
  },
  take_over(chamber, { draft: id, id: newId, symbol = null, by }) {
    const old = chamber.drafts.find((draft) => draft.id === id);
    if (!old) return no('unknown_draft', 'withdrawal', `There is no draft "${id.slice(0, 60)}" before this meeting.`);
    if (old.status !== 'withdrawn')
      return no('not_withdrawn', 'withdrawal', 'Only a draft that its mover has withdrawn can be taken over.');
    const taken = freeId(chamber, newId);
    if (taken) return taken;
    const draft: Draft = {
      ...old,
      id: newId,
      symbol: symbol ?? old.symbol,
      sponsors: [by],
      status: 'tabled',
      needsMember: false,
      askedBy: null,
    };
    return done(`${capital(actorWords(chamber, by))} took over ${draftWords(old)} as its own.`, { drafts: [...chamber.drafts, draft] });
  },
  ask_vote(chamber, { draft: id, by }) {
    const draft = openDraft(chamber, id);
    if (isRefusal(draft)) return draft;
    if (!draft.needsMember) return no('not_needed', 'proposals38', 'It needs no request: a member of the Council moved it.');
    if (draft.askedBy !== null)
      return no('asked', 'proposals38', `${capital(actorWords(chamber, draft.askedBy))} has asked for the vote already.`);
    return done(`${capital(actorWords(chamber, by))} asked that ${draftWords(draft)} be put to the vote.`, {
      drafts: replaced(chamber.drafts, id, (one) => ({ ...one, askedBy: by })),
    });
  },
  declare_parties(chamber, { draft: id, parties, by }) {
    const draft = openDraft(chamber, id);
    if (isRefusal(draft)) return draft;
    const members = parties.filter((code) => isMember(chamber, code));
    if (members.length === 0) return no('no_member', 'proviso', 'Name at least one member of this body that is a party to the dispute.');
    const who = members.map((code) => actorWords(chamber, code)).join(', ');
    return done(
      `${capital(actorWords(chamber, by))} held that ${who} is a party to the dispute in ${draftWords(draft)}.`,
      {
        drafts: replaced(chamber.drafts, id, (one) => ({ ...one, parties: members })),
      },
      [{ rule: 'Charter Art. 27(3)', sentence: 'It is for that member to abstain; no ballot is struck out.' }],
    );
  },
};
