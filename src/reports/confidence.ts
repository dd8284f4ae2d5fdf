import type { Claim } from './types.ts';

/**
 * How often claims of a sort are true of annotated reports: read where the annotation has one, and a vote tied to the right decision.
 * Measured by `npm run score` on 79 reports (docs/checking.md); shares are drawn towards those of the whole kind where a sort is rare.
 */
const SHARE: Readonly<Record<string, number>> = {
  'vote tied, several facts': 0.95,
  'vote tied, one fact': 0.88,
  'vote untied': 0.7,
  'vote to come': 0.8,
  'provision tied': 0.9,
  'provision untied': 0.75,
  'provision absent': 0.85,
  'provision framed': 0.72,
  'council framed': 0.71,
  'legal framed': 0.71,
  'statement framed': 0.85,
  'statement direct': 0.97,
  'statement quoted': 0.96,
  'statement indirect': 0.9,
  'figure sourced': 0.97,
  'figure unsourced': 0.85,
  count: 0.94,
  legal: 0.93,
  'council numbers': 0.83,
  'council sponsors': 0.82,
  'council standing': 0.81,
};

/** Which of the sorts above a claim is of; undefined for kinds of which none were annotated. */
function sortOfClaim(claim: Claim): string | undefined {
  switch (claim.kind) {
    case 'vote': {
      if (claim.modality !== 'asserted' && claim.modality !== 'denied') return 'vote to come';
      if (!claim.on.decision) return 'vote untied';
      const facts =
        (claim.outcome === 'unknown' ? 0 : 1) +
        [claim.inFavour, claim.against, claim.abstaining, claim.unanimous].filter((one) => one !== undefined).length +
        (claim.ballots?.length ?? 0) +
        (claim.vetoedBy?.length ?? 0);
      return facts > 1 ? 'vote tied, several facts' : 'vote tied, one fact';
    }
    case 'provision':
      return claim.absent ? 'provision absent' : claim.of.decision ? 'provision tied' : 'provision untied';
    case 'statement':
      return !claim.quote ? 'statement indirect' : claim.indirect ? 'statement quoted' : 'statement direct';
    case 'figure':
      return claim.according ? 'figure sourced' : 'figure unsourced';
    case 'council':
      return claim.sponsors ? 'council sponsors' : claim.standing ? 'council standing' : 'council numbers';
    case 'count':
    case 'legal':
      return claim.kind;
    default:
      return undefined;
  }
}

/** From 0 to 1, how likely a claim is what the report says, calibrated on annotated reports; undefined where none were annotated. `framed` where no exact pattern read it. */
export function confidenceOf(claim: Claim, framed = false): number | undefined {
  const sort = sortOfClaim(claim);
  return sort === undefined ? undefined : ((framed ? SHARE[`${claim.kind} framed`] : undefined) ?? SHARE[sort]);
}
