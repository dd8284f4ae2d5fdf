import { readReport } from '../src/reports/read.ts';
import { loadCheckTools } from '../src/reports/load.ts';
import { saidOfVotes } from '../src/reports/votes/vote-reading.ts';
import { Envoys } from '../src/reports/votes/vote-envoys.ts';
import { readFileSync } from 'node:fs';
const tools = loadCheckTools();
for (const t of process.argv.slice(2)) { const r = readReport({ text: t.startsWith('/') ? readFileSync(t,'utf8') : `The Security Council met. ${t}` }, tools); const said = saidOfVotes(r.reading.sentences, new Envoys(r.reading.words, new Map())); said.forEach((s, i) => { if (s.length) console.log(r.reading.sentences[i]!.line, JSON.stringify(s)); }); }
