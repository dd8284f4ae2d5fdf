import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

/** What a gold file holds; the fields are explained in fixtures/reports/README.md. */
interface Gold {
  dateline: string;
  claims: {
    kind: string;
    span: [number, number];
    text: string;
    decision?: string | null;
    outcome?: string;
    inFavour?: number;
    verdict?: string;
    verdictAlso?: string[];
  }[];
  traps?: { span: [number, number]; text: string }[];
}

const KINDS = new Set(['vote', 'provision', 'statement', 'figure', 'count', 'position', 'event', 'deal', 'legal', 'council', 'assessment']);
const VERDICTS = new Set(['right', 'imprecise', 'stale', 'contradicted', 'contested', 'outside', 'unclear']);
const OUTCOMES = new Set(['adopted', 'not_adopted', 'vetoed', 'short', 'carried', 'not_carried', 'procedural', 'unknown']);
const DECISION = /^(S|vote)\/\S+$/;

/** Our own made-up reports, and public ones retold in our words. */
for (const name of ['reports', 'retold']) {
  const folder = fileURLToPath(new URL(`../../fixtures/${name}/`, import.meta.url));
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -4));

  test(`every report of fixtures/${name} has its gold, and every gold its report`, () => {
    const golds = readdirSync(folder).filter((name) => name.endsWith('.gold.json'));
    assert.ok(names.length >= 16);
    assert.deepEqual(golds.map((name) => name.replace('.gold.json', '')).sort(), [...names].sort());
  });

  for (const report of names) {
    test(`${report}: every span gives its words back and every field is known`, () => {
      const text = readFileSync(`${folder}${report}.txt`, 'utf8');
      const gold = JSON.parse(readFileSync(`${folder}${report}.gold.json`, 'utf8')) as Gold;
      assert.match(gold.dateline, /^\d{4}-\d{2}-\d{2}$/);
      for (const { span, text: words } of [...gold.claims, ...(gold.traps ?? [])]) {
        assert.equal(text.slice(span[0], span[1]), words);
        assert.equal(words.trim(), words, 'a span begins and ends with a word or mark');
      }
      for (const claim of gold.claims) {
        assert.ok(KINDS.has(claim.kind), claim.kind);
        if (claim.outcome !== undefined) assert.ok(OUTCOMES.has(claim.outcome), claim.outcome);
        if (claim.decision) assert.match(claim.decision, DECISION);
        for (const verdict of [claim.verdict, ...(claim.verdictAlso ?? [])])
          if (verdict !== undefined) assert.ok(VERDICTS.has(verdict), verdict);
      }
    });
  }
}
