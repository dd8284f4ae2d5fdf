import { loadReaders, reports } from './reports.ts';

const { check } = await loadReaders();
const texts = reports();
for (let i = 0; i < 5; i++) texts.forEach(check);
const t = process.cpuUsage();
for (let i = 0; i < 20; i++) texts.forEach(check);
const u = process.cpuUsage(t);
console.log('user ms per round', u.user / 20000);
