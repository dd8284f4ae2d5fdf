import { compareVerbs, matchProvision, missingFrom, type TextIndex, thirdPerson, verbEntry } from '../../text/index.ts';
import type { Words } from '../../text/language.ts';
import type { Evidence, ProvisionClaim } from '../types.ts';
import type { CheckTools } from './check-tools.ts';
import { paragraphEvidence, place, SPEAKS_OF, where } from './provision-evidence.ts';
import type { Remark } from './verdicts.ts';

/** Holds against the index what a text is said not to ask or not to mention. */
export function checkAbsence(
  tools: CheckTools,
  index: TextIndex,
  claim: Pick<ProvisionClaim, 'verb' | 'content'>,
  content: readonly string[],
  known: Evidence,
  words: Words,
): Remark[] {
  const matches = matchProvision(index, content, tools.synonyms);
  const verb = verbEntry(tools.verbs, claim.verb);
  const said = matches.find((match) => match.score >= 0.75 || missingFrom(match.provision, content, tools.synonyms).length === 0);
  if (verb && claim.verb !== 'mention' && claim.verb !== 'name' && claim.verb !== 'refer to') {
    const governed = matches.filter((match) => match.score >= SPEAKS_OF);
    const same = governed.find((match) => {
      const actual = verbEntry(tools.verbs, match.provision.verb);
      return actual && /^(same|same_family|weaker|stronger)$/.test(compareVerbs(verb, actual).relation);
    });
    if (same)
      return [
        {
          verdict: 'contradicted',
          sentence: `${where(same.provision)} ${thirdPerson(same.provision.verb)}: ${same.provision.gist}.`,
          evidence: [paragraphEvidence(index, same.provision)],
        },
      ];
    const other = governed[0];
    if (other)
      return [
        {
          verdict: 'right',
          sentence: `The text ${thirdPerson(other.provision.verb)} (${place(other.provision)}), which is another thing than to ${claim.verb}.`,
          evidence: [paragraphEvidence(index, other.provision)],
        },
      ];
  } else if (said) {
    // "any use of force by Britain": who does what to whom is not told by words alone.
    if (/ by /.test(words.text.slice(claim.content.start, claim.content.end)) && /^PP/.test(said.provision.paragraph))
      return [
        {
          verdict: 'unclear',
          sentence: `${where(said.provision)} has the like: ${said.provision.gist}.`,
          evidence: [paragraphEvidence(index, said.provision)],
        },
      ];
    return [
      {
        verdict: 'contradicted',
        sentence: `${where(said.provision)} does: ${said.provision.gist}.`,
        evidence: [paragraphEvidence(index, said.provision)],
      },
    ];
  }
  if (!index.complete)
    return [
      { verdict: 'outside', sentence: 'The index of this text is not complete, so what it leaves out cannot be told.', evidence: [known] },
    ];
  return [{ verdict: 'right', sentence: 'No paragraph of the text does.', evidence: [known] }];
}
