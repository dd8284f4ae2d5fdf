import type { Claim } from '../types.ts';

/**
 * How often claims of a sort are true of annotated reports: read where the annotation has one, and a vote tied to the right decision.
 * Measured on five folders of annotated reports (docs/checking.md), drawn towards the share of the whole kind where a sort is rare (as if 25
 * more had been seen), and lowered by one to five points for the kinds that were less often true in reports which nobody had learned from.
 */
const SHARE: Readonly<Record<string, number>> = {
  'vote tied, several facts': 0.91,
  'vote tied, one fact': 0.88,
  'vote untied': 0.75,
  'vote to come': 0.65,
  'vote framed': 0.75,
  'provision tied': 0.92,
  'provision untied': 0.82,
  'provision absent': 0.88,
  'provision framed': 0.76,
  'statement direct': 0.95,
  'statement quoted': 0.9,
  'statement indirect': 0.87,
  'statement framed': 0.84,
  'figure sourced': 0.95,
  'figure unsourced': 0.91,
  'figure framed': 0.86,
  count: 0.94,
  'count framed': 0.9,
  legal: 0.94,
  'legal framed': 0.85,
  'council numbers': 0.89,
  'council sponsors': 0.83,
  'council standing': 0.9,
  'council framed': 0.84,
  'event told': 0.84,
  'event to come': 0.84,
  'event framed': 0.78,
  position: 0.66,
  deal: 0.76,
  assessment: 0.8,
};

/** Which of the sorts above a claim is of. */
function sortOfClaim(claim: Claim): string {
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
    case 'event':
      return claim.modality === 'asserted' ? 'event told' : 'event to come';
    case 'count':
    case 'legal':
    case 'position':
    case 'deal':
    case 'assessment':
      return claim.kind;
  }
}

/** From 0 to 1, how likely a claim is what the report says, calibrated on annotated reports. `framed` where no exact pattern or listed verb read it. */
export const confidenceOf = (claim: Claim, framed = false): number =>
  ((framed ? SHARE[`${claim.kind} framed`] : undefined) ?? SHARE[sortOfClaim(claim)]) as number;
