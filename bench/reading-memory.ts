/** Run by reading.ts in a process of its own: reads all reports several times, or only passes over them, and prints the peak memory in bytes. */
import { language } from './bare.ts';
import { loadReaders, reports, type Text } from './reports.ts';

const texts = reports();
const pass = process.argv[2] === 'bare' ? ({ text }: Text): unknown => language.readDoc(text) : (await loadReaders()).read;
for (let round = 0; round < 10; round++) for (const report of texts) pass(report);
console.log(process.resourceUsage().maxRSS * 1024);
