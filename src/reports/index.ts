export { type CheckTools, checkReports } from './check.ts';
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
