import type { Composition } from '../../council/index.ts';
import {
  absoluteMajorityRule,
  qualifiedDoubleMajority,
  simpleMajority,
  twoThirdsMajority,
  votesInFavour,
  withVetoes,
} from '../majorities/rules.ts';
import type { Body, BodyMember } from './types.ts';

/**
 * The Council of a day as a body of rule objects: what `settle` does by Article 27, put together from conditions. For showing how a rule is
 * composed and for bodies made by changing it; a chamber of the Council itself uses `decide`.
 */
export function councilAsBody(composition: Composition): Body {
  const nine = votesInFavour(composition.required);
  const cited = { rule: 'Charter Art. 27' };
  return {
    name: 'Security Council',
    members: composition.members.map(({ code, name, permanent }) => ({ code, name, ...(permanent ? { veto: true } : {}) })),
    rules: {
      otherwise: { ...withVetoes(nine), ...cited },
      procedural: { ...nine, ...cited },
      preliminary: { ...nine, ...cited },
      election: { ...absoluteMajorityRule, rule: 'Statute of the International Court of Justice, Art. 10' },
    },
  };
}

/**
 * A Main Committee of the General Assembly: members present and voting decide, every question by simple majority (rules 124 and 125 of the
 * Assembly), and a majority of the members must be present for a decision (rule 108).
 */
export const assemblyCommittee = (name: string, members: readonly BodyMember[]): Body => ({
  name,
  members,
  rules: { otherwise: { ...simpleMajority, rule: 'rule 125 of the General Assembly' } },
  quorum: { share: [1, 2], moreThan: true },
});

/** The Assembly's plenary on important questions: two thirds of members present and voting (Art. 18(2)), procedure by simple majority. */
export const assemblyOnImportantQuestions = (members: readonly BodyMember[]): Body => ({
  name: 'General Assembly, important questions',
  members,
  rules: {
    otherwise: { ...twoThirdsMajority, rule: 'Charter Art. 18(2)' },
    procedural: { ...simpleMajority, rule: 'Charter Art. 18(3)' },
    amendment: { ...twoThirdsMajority, rule: 'rule 84 of the General Assembly' },
    part: { ...twoThirdsMajority, rule: 'rule 84 of the General Assembly' },
  },
  quorum: { share: [1, 2], moreThan: true },
});

/**
 * Share of the Union's inhabitants in 2025, in hundredths of a per cent, as published with the approval of the figures on 11 December 2024
 * (Agence Europe 13544/22; rounded there, so that they add up to 10,001).
 */
const unionShares: readonly (readonly [code: string, name: string, weight: number])[] = [
  ['AUT', 'Austria', 202],
  ['BEL', 'Belgium', 262],
  ['BGR', 'Bulgaria', 143],
  ['HRV', 'Croatia', 86],
  ['CYP', 'Cyprus', 21],
  ['CZE', 'Czechia', 242],
  ['DNK', 'Denmark', 132],
  ['EST', 'Estonia', 30],
  ['FIN', 'Finland', 125],
  ['FRA', 'France', 1517],
  ['DEU', 'Germany', 1849],
  ['GRC', 'Greece', 231],
  ['HUN', 'Hungary', 213],
  ['IRL', 'Ireland', 119],
  ['ITA', 'Italy', 1323],
  ['LVA', 'Latvia', 42],
  ['LTU', 'Lithuania', 64],
  ['LUX', 'Luxembourg', 15],
  ['MLT', 'Malta', 12],
  ['NLD', 'Netherlands', 401],
  ['POL', 'Poland', 833],
  ['PRT', 'Portugal', 236],
  ['ROU', 'Romania', 423],
  ['SVK', 'Slovakia', 121],
  ['SVN', 'Slovenia', 47],
  ['ESP', 'Spain', 1078],
  ['SWE', 'Sweden', 234],
];

/** The Council of the European Union in 2025: 55 per cent of members with 65 per cent of inhabitants; procedure by simple majority of members. */
export const councilOfTheUnion: Body = {
  name: 'Council of the European Union',
  members: unionShares.map(([code, name, weight]) => ({ code, name, weight })),
  rules: {
    otherwise: qualifiedDoubleMajority,
    procedural: { ...absoluteMajorityRule, rule: 'Treaty on the Functioning of the European Union, Art. 238(1)' },
  },
  quorum: { share: [1, 2], moreThan: true },
};

/** Bodies that are ready made, by the id under which they can be asked for. */
export const readyBodies: Readonly<Record<string, Body>> = { council_of_the_union: councilOfTheUnion };
