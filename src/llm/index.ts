import { type CheckResult, type Given, type Report, withProposed } from '../reports/index.ts';
import { askModel } from './ask.ts';
import type { Model } from './settings.ts';

export { type Model, readModel } from './settings.ts';

/**
 * A checked result with what a language model adds to it; the same result where there is no model. Reports are sent one after another. A
 * report for which the model gives nothing that can be read stands as it was, with a remark that says why.
 */
export async function addByModel(result: CheckResult, given: readonly Given[], model: Model | null): Promise<CheckResult> {
  if (model === null) return result;
  const proposed: (readonly unknown[] | null)[] = [];
  const reports: Report[] = [];
  for (const [i, report] of result.reports.entries()) {
    const answer = await askModel(model, given[i]?.text ?? '');
    proposed.push(answer.ok ? answer.value : null);
    reports.push(
      answer.ok ? report : { ...report, remarks: [...(report.remarks ?? []), { code: answer.code, sentence: answer.sentence }] },
    );
  }
  return withProposed({ ...result, reports }, given, proposed, model.name);
}
