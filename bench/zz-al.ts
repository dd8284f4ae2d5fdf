import { loadRecord } from '../src/record/load.ts';
import { buildPhrasebook } from '../src/reports/words/phrasebook.ts';
import { readWords } from '../src/text/language.ts';
const c = loadRecord().council; const pb = buildPhrasebook(c);
const out: string[] = [];
for (const s of c.states.values()) for (const a of s.aliases) { const w = readWords(a); const it = pb.at(w, 0, w.count); if (it && !it.attributive) out.push(a); }
console.log(out.join(' | '));
