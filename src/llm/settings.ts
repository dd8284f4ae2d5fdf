import { ok, type Result, refuse } from '../result.ts';

/** A server that speaks OpenAI's protocol, and the model to ask there. */
export interface Model {
  /** Where completions are asked for. */
  readonly url: string;
  readonly name: string;
  readonly key: string | null;
  readonly milliseconds: number;
}

const usualSeconds = 60;

/**
 * The model that the environment names: PENHOLDER_LLM_URL (such as http://localhost:11434/v1), PENHOLDER_LLM_MODEL, PENHOLDER_LLM_KEY,
 * PENHOLDER_LLM_SECONDS to wait (60). Null when no address is set: then nothing is sent anywhere. Refuses `bad_llm_url`, `bad_llm_seconds`.
 */
export function readModel(env: Readonly<Record<string, string | undefined>>): Result<Model | null> {
  const given = env.PENHOLDER_LLM_URL;
  if (!given) return ok(null);
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol))
    return refuse('bad_llm_url', 'PENHOLDER_LLM_URL must be an address such as http://localhost:11434/v1.');
  const seconds = env.PENHOLDER_LLM_SECONDS || String(usualSeconds);
  if (!/^\d{1,4}$/.test(seconds) || Number(seconds) === 0)
    return refuse('bad_llm_seconds', 'PENHOLDER_LLM_SECONDS: give a whole number of seconds.');
  const path = url.pathname.replace(/\/+$/, '');
  url.pathname = path.endsWith('/chat/completions') ? path : `${path.endsWith('/v1') ? path : `${path}/v1`}/chat/completions`;
  return ok({
    url: url.href,
    name: env.PENHOLDER_LLM_MODEL || 'default',
    key: env.PENHOLDER_LLM_KEY || null,
    milliseconds: Number(seconds) * 1000,
  });
}
