import { type CouncilRecord, type Decision, outcomeOf, resolve } from '../../record/index.ts';
import { ok, type Result, refuse } from '../../result.ts';
import { type DocumentSymbol, describeSymbol, formatSymbol, type SymbolKind, symbolId } from '../../symbols/index.ts';
import { searchText, type Verbs } from '../../text/index.ts';
import type { KeptText, TextHead } from './types.ts';

/** Documents that hold what the Council or the Assembly adopts or says. */
const kinds: ReadonlySet<SymbolKind> = new Set(['resolution', 'document', 'presidential_statement', 'assembly_resolution']);

/** The decision on exactly this text: a revision is another text than the draft it revises. */
function decisionOf(record: CouncilRecord, id: string): Decision | null {
  const exact = record.byId.get(id);
  if (exact) return exact;
  const resolved = resolve(record, id);
  return (resolved.ok ? resolved.value.find(({ symbol }) => symbol === id) : undefined) ?? null;
}

const headOf = (record: CouncilRecord, symbol: DocumentSymbol): TextHead => {
  const id = symbolId(symbol);
  const decision = decisionOf(record, id);
  const adopted = decision ? /^adopted/.test(outcomeOf(record, decision)) : symbol.kind === 'resolution' ? true : null;
  return { symbol: id, decision: decision?.id ?? null, date: decision?.date ?? null, adopted };
};

/**
 * The text of a document, read and tied to the record. `name` stands in the sentences of a refusal, with its quotation marks:
 * `wrong_kind`, `wrong_year`, `not_text`, `no_paragraph`.
 */
export function compileText(record: CouncilRecord, verbs: Verbs, symbol: DocumentSymbol, text: string, name: string): Result<KeptText> {
  if (!kinds.has(symbol.kind))
    return refuse('wrong_kind', `${name} is a ${describeSymbol(symbol)} by its name; give texts of resolutions, drafts or statements.`);
  if (symbol.year !== null && symbol.kind === 'resolution') {
    const dated = resolve(record, formatSymbol(symbol));
    if (!dated.ok && dated.code === 'wrong_year') return { ...dated, sentence: `${name} has another year in its name: ${dated.sentence}` };
  }
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text))
    return refuse('not_text', `${name} is HTML or XML, not plain text; save its words alone.`);
  const read = searchText(text, verbs);
  if (read.paragraphs.length === 0) return refuse('no_paragraph', `${name} holds no paragraph of a resolution that can be read.`);
  return ok({ ...headOf(record, symbol), ...read });
}
