import { actorWords, capital, done, freeId, type Handlers, isMember, no } from './step.ts';
import type { Invited, Proposal } from './types.ts';

const basisRule = { rule_37: 'invitation37', rule_39: 'invitation39', practice: 'invitation32' } as const;
const basisWords = { rule_37: 'rule 37', rule_39: 'rule 39', practice: 'the Council’s previous practice' } as const;

/** The agenda (rules 7 to 9), invitations (rules 37 and 39) and credentials (rules 13 to 17). */
export const agendaHandlers: Handlers<'propose_agenda' | 'adopt_agenda' | 'propose_invitation' | 'challenge_credentials'> = {
  propose_agenda({ agenda }, { items }) {
    if (agenda.adopted) return no('agenda_adopted', 'agenda', 'The agenda of this meeting has been adopted already.');
    if (items.length === 0) return no('empty_agenda', 'provisionalAgenda', 'A provisional agenda has at least one item.');
    return done(`The provisional agenda: ${items.join('; ')}.`, { agenda: { items, adopted: false } });
  },
  adopt_agenda(chamber) {
    if (chamber.agenda.adopted) return no('agenda_adopted', 'agenda', 'The agenda of this meeting has been adopted already.');
    if (chamber.agenda.items.length === 0) return no('empty_agenda', 'provisionalAgenda', 'There is no provisional agenda to be adopted.');
    const objected = chamber.proposals.find(({ kind }) => kind === 'agenda');
    if (objected)
      return no(
        'objection',
        'agenda',
        `${capital(actorWords(chamber, objected.objections[0] as string))} objects: the agenda goes to the vote.`,
      );
    return done('The agenda was adopted.', { agenda: { ...chamber.agenda, adopted: true } });
  },
  propose_invitation(chamber, { id, who, basis, by }) {
    const rule = basisRule[basis];
    const taken = freeId(chamber, id);
    if (taken) return taken;
    if (who.trim() === '') return no('nobody', rule, 'Say who is to be invited.');
    if (basis === 'rule_37' && isMember(chamber, who))
      return no('is_member', rule, `${capital(actorWords(chamber, who))} is a member and needs no invitation.`);
    if (chamber.invited.some((one) => one.who === who)) return no('invited', rule, `${who} has been invited already.`);
    const invited: Invited = { who, basis };
    const words = `invite ${who} under ${basisWords[basis]}`;
    const proposal: Proposal = { id, kind: 'invitation', by, words, objections: [], invited };
    return done(`${capital(actorWords(chamber, by))} proposed to ${words}.`, { proposals: [...chamber.proposals, proposal] });
  },
  challenge_credentials(chamber, { id, member, words, by }) {
    const taken = freeId(chamber, id);
    if (taken) return taken;
    if (!isMember(chamber, member)) return no('not_a_member', 'credentials', `${member} is no member of this body.`);
    const who = actorWords(chamber, member);
    const proposal: Proposal = {
      id,
      kind: 'credentials',
      by,
      words: `reject the credentials of the representative of ${who}`,
      objections: [],
      member,
    };
    return done(
      `${capital(actorWords(chamber, by))} objected to the credentials of the representative of ${who}: ${words}`,
      {
        proposals: [...chamber.proposals, proposal],
      },
      [{ rule: 'rule 17', sentence: `${capital(who)} keeps its seat with all its rights until the Council has decided.` }],
    );
  },
};
