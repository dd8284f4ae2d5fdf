import { readFileSync } from 'node:fs';
import { readReport } from '../src/reports/read.ts';
import { tieReport } from '../src/reports/check/tie-report.ts';
import { loadCheckTools as loadTools } from '../src/reports/load.ts';

(globalThis as any).DBG = true;
const tools = loadTools();
for (const f of process.argv.slice(2)) {
  const read = readReport({ text: readFileSync(f, 'utf8') }, tools);
  const tied = tieReport(read, tools, []);
  console.log('##', f, 'lead', tied.lead?.id, 'main', tied.main?.id, 'topics', tied.topics.slice(0, 4));
  for (const [text, tie] of tied.ties) console.log('  text', text.id, text.kind, text.symbol ?? '', text.sponsors.join('+'), text.outcome, text.date?.value, '->', tie.decision?.id, tie.score.toFixed(1), tie.candidates.map((c) => c.id).join(' '), '|', text.mentions.map((m) => read.reading.sentences[m.sentence]!.items.slice(m.from, m.to + 1).map((i) => i.tag).join(' ')).join(' / '));
  for (const d of read.drafts) if (['vote', 'provision', 'council', 'legal'].includes(d.claim.kind)) console.log('  ', d.claim.kind, 'text', d.text?.id, '->', tied.voteTies.get(d)?.decision?.id, tied.voteTies.get(d)?.score.toFixed(1), tied.voteTies.get(d)?.candidates.map((c) => c.id).join(' '), '|', read.reading.mended.text.slice(d.claim.span.start, d.claim.span.end).slice(0, 110).replace(/\n/g, ' '));
}
