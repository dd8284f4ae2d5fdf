import { loadChecker } from '../src/reports/load.ts';
const check = loadChecker();
for (const text of process.argv.slice(3)) {
  const r = check([{ text: `The Security Council met in New York on ${process.argv[2]}.\n\n${text}` }]);
  for (const [i, c] of r.reports[0]!.claims.entries()) { const { id, span, sentence, kind, ...rest } = c as any; console.log(kind, '|', `The Security Council met in New York on ${process.argv[2]}.\n\n${text}`.slice(span.start, span.end), '|', JSON.stringify(rest).slice(0, 300), '|', r.findings[i]?.verdict, r.findings[i]?.because[0]?.sentence); }
}
