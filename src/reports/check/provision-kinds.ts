import type { TextIndex } from '../../text/index.ts';
import { vocabularyOf } from './provision-names.ts';

/**
 * Measures of a kind that no text can take without one of a few words: content lemmas by which a report names the measure, and all those by
 * which a text may. Nothing is told of a text that has any of them.
 */
const KINDS: readonly { readonly called: string; readonly named: readonly string[]; readonly akin: readonly string[] }[] = [
  {
    called: 'sanctions of any kind',
    named: ['sanction', 'embargo', 'boycott', 'blockade'],
    akin: 'sanction embargo boycott blockade freeze ban prohibit prevent sever interrupt restrict measure 41 seven vii export import sell sale trade economic refrain deny denial halt cessation shipment ship provide arm fund isolate'.split(
      ' ',
    ),
  },
  {
    called: 'weapons or disarming',
    named: ['disarm', 'weapon', 'weaponry'],
    akin: 'disarm arm weapon demilitarize demilitarized militia surrender destroy decommission military missile munition nuclear chemical'.split(
      ' ',
    ),
  },
  {
    called: 'a court',
    named: ['tribunal'],
    akin: 'tribunal court prosecute prosecution trial try judge judicial justice responsible accountable accountability crime punish law'.split(
      ' ',
    ),
  },
  {
    called: 'an election or a vote of the people',
    named: ['referendum', 'plebiscite', 'election'],
    akin: 'elect election referendum plebiscite ballot vote poll democratic self-determination consult will people choose'.split(' '),
  },
  {
    called: 'damages',
    named: ['compensation', 'reparation', 'compensate'],
    akin: 'compensate compensation reparation damage indemnity liable liability pay payment loss redress claim restitution'.split(' '),
  },
];

/** Verbs that say that a text itself takes the measure now. */
const TAKES =
  /^(?:impose|reimpose|ban|slap|order|demand|establish|create|set up|require|freeze|decide|call for|call on|call upon|urge|authorize|authorise|request)$/;

/** What kind of measure a claim says that a text takes of which no word stands in it; undefined where that cannot be told. */
export function measureNowhere(index: TextIndex, verb: string, content: readonly string[]): string | undefined {
  if (!index.complete || !TAKES.test(verb)) return undefined;
  const vocabulary = vocabularyOf(index);
  const kind = KINDS.find(
    ({ named }) =>
      content.some((lemma) => named.includes(lemma)) ||
      (named.includes('weapon') && content.includes('arm') && !content.includes('embargo')),
  );
  return kind && !kind.akin.some((lemma) => vocabulary.has(lemma)) ? kind.called : undefined;
}
