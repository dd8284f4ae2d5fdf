import type { Context } from 'hono';
import { refuse } from '../result.ts';
import { parseJson, readText, type Turned } from './body.ts';
import { repeatedKey } from './repeated-key.ts';

/** The JSON value of a request's body. Turned away: 415 another content type, 400 `not_text`, `bad_json`, `repeated_key`. */
export const readJson = async (c: Context): Promise<{ readonly ok: true; readonly value: unknown } | Turned> => {
  const body = await readText(c, ['application/json']);
  if (!body.ok) return body;
  const parsed = parseJson(body.text);
  if (!parsed.ok) return { ...parsed, status: 400 };
  const twice = repeatedKey(body.text);
  if (twice === null) return parsed;
  return { ...refuse('repeated_key', `"${twice.slice(0, 60)}" stands twice in one object; give each once.`), status: 400 };
};
