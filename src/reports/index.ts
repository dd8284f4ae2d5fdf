export { checkReports } from './check/check.ts';
export type { CheckTools } from './check/check-tools.ts';
export { proposable, type Taken, takeProposed, withProposed } from './proposed.ts';
export { type ReadReport, readReport } from './read.ts';
export type {
  Because,
  CheckResult,
  Claim,
  Evidence,
  Fact,
  Finding,
  Given,
  Report,
  Source,
  Span,
  TextRef,
  Verdict,
} from './types.ts';
