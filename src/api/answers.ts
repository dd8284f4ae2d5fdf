import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Refusal } from '../result.ts';

/** The body of every answer that is not a success: `{code, sentence, rule?, nearest?}`. */
const refusalBody = ({ code, sentence, rule, nearest }: Refusal) => ({
  code,
  sentence,
  ...(rule === undefined ? {} : { rule }),
  ...(nearest === undefined ? {} : { nearest }),
});

/** Answers with a refusal. */
export const refused = (c: Context, refusal: Refusal, status: ContentfulStatusCode) => c.json(refusalBody(refusal), status);
