import type { Composition } from '../../council/index.ts';
import type { QuestionKind } from '../../procedure/types.ts';
import { type WhipEntry, whipCount } from '../../procedure/whip/index.ts';
import { suggestBallots } from '../../record/suggest-ballots.ts';
import type { CouncilRecord } from '../../record/types.ts';
import { ok, type Result } from '../../result.ts';

/** A whip count as it is answered, with what earlier votes suggest where a query for them is given. */
export function whipView(
  record: CouncilRecord,
  composition: Composition,
  kind: QuestionKind,
  entries: readonly WhipEntry[],
  query: string,
) {
  const counted = whipCount(composition, kind, entries);
  if (!counted.ok) return counted;
  const suggested = query === '' ? null : suggestBallots(record, composition, query);
  if (suggested !== null && !suggested.ok) return suggested;
  const { composition: members, ...rest } = counted.value;
  return ok({
    format: 1 as const,
    date: members.date,
    ...rest,
    ...(suggested === null
      ? {}
      : {
          suggestions: {
            ...suggested.value,
            members: suggested.value.members.map(({ member, n, ballot, note }) => ({ member, n, ballot, note })),
          },
        }),
  });
}

export type WhipView =
  Extract<ReturnType<typeof whipView>, { readonly ok: true }> extends Result<infer View> & { readonly ok: true } ? View : never;
