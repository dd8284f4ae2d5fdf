import { pathOf } from '../../record/title.ts';
import type { CouncilRecord } from '../../record/types.ts';
import { decisionFacts, nameOf } from '../decision/facts.ts';
import { decisionPlan } from '../decision/plan.ts';
import { dateWords } from '../words.ts';
import type { DecisionCard, Lookup } from './plan.ts';

/** Names of a group are given while a reader can take them in at a glance. */
const namesAtMost = 6;

/** What the check page looks up, from the record; each card is made once for a page. */
export function lookupIn(record: CouncilRecord): Lookup {
  const cards = new Map<string, DecisionCard | null>();
  const make = (id: string): DecisionCard | null => {
    const decision = record.byId.get(id);
    if (!decision) return null;
    const plan = decisionPlan(decisionFacts(record, decision));
    return {
      id,
      title: plan.title,
      href: pathOf(id),
      date: dateWords(decision.date),
      question: plan.question,
      outcome: plan.outcome.word,
      tone: plan.outcome.tone,
      tally: plan.tally,
      ballots: plan.roll
        .filter((group) => group.members.length <= namesAtMost)
        .map((group) => ({
          ballot: group.ballot,
          word: group.word,
          names: group.members.map((member) => (member.veto ? `${member.name} (veto)` : member.name)).join(', '),
        })),
    };
  };
  return {
    card: (id) => {
      let card = cards.get(id);
      if (card === undefined) {
        card = make(id);
        cards.set(id, card);
      }
      return card;
    },
    nameOf: (code) => nameOf(record, code),
  };
}
