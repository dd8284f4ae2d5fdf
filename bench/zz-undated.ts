import { loadChecker as load } from '../src/reports/load.ts';
export function loadChecker() { const check = load(); return (given: any[]) => check(given.map(({ dateline, ...rest }) => rest)); }
