import { readReport } from '../src/reports/read.ts';
import { loadCheckTools } from '../src/reports/load.ts';
const tools = loadCheckTools();
for (const t of process.argv.slice(2)) { const r = readReport({ text: `The Security Council met. ${t}` }, tools); for (const s of r.reading.sentences.slice(1)) console.log(s.line); }
