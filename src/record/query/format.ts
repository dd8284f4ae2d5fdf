import type { CouncilRecord, Query, QueryPart } from '../types.ts';
import { quoteValue } from './cut.ts';
import { kindWords, sayPart, writePart } from './fields.ts';

/** A negated part as typed. Days and several words are written as one, which is what they were negated as. */
function writeNegated({ since, until, about = [], ...part }: QueryPart): string[] {
  const both = since !== undefined && until !== undefined;
  const days = both ? [`date:${since}..${until}`] : writePart({ ...(since ? { since } : {}), ...(until ? { until } : {}) });
  const words = about.length > 1 ? [`about:${quoteValue(about.join(' '))}`] : writePart({ about });
  return [...words, ...days, ...writePart(part)].map((one) => `-${one}`);
}

/** A query as a user would type it; `parseQuery` reads it back. Each part of `not` has one field, or is a span of days. */
export function formatQuery({ also = [], not = [], ...query }: Query): string {
  return [...writePart(query), ...also.flatMap(writePart), ...not.flatMap(writeNegated)].join(' ');
}

/** A query in a plain phrase: "full drafts, on the agenda item \"Palestinian question\", vetoed by the United States, from 2023-10-07". */
export function queryInWords(record: CouncilRecord, { also = [], not = [], ...query }: Query): string {
  const kinds = query.kinds?.length ? kindWords(query.kinds) : 'questions decided';
  const excepted = not.map((part) => {
    const said = sayPart(record, part).join(', ');
    if (!part.kinds?.length) return `except those ${said}`;
    return `except ${kindWords(part.kinds)}${said === '' ? '' : ` ${said}`}`;
  });
  const further = also.flatMap((part) => [...(part.kinds ? [`being ${kindWords(part.kinds)}`] : []), ...sayPart(record, part)]);
  return [kinds, ...sayPart(record, query), ...further, ...excepted].join(', ');
}
