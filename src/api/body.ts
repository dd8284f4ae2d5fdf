import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { ok, type Refusal, type Result, refuse } from '../result.ts';
import { refused } from './answers.ts';

/** A refusal that knows its HTTP status. */
export type Turned = Refusal & { readonly status: ContentfulStatusCode };

const turn = (refusal: Refusal, status: ContentfulStatusCode): Turned => ({ ...refusal, status });

const megabytes = (bytes: number): string => `${bytes / 1_000_000} MB`;

/** Turns a body away as soon as it is announced, or has grown, larger than `bytes`; no more than that is ever held. */
export const atMost = (bytes: number): MiddlewareHandler => {
  const counted = bodyLimit({
    maxSize: bytes,
    onError: (c) => refused(c, refuse('body_too_large', `The request is larger than ${megabytes(bytes)}; send less at once.`), 413),
  });
  return (c, next) => {
    // A body that announces its length has no more than that: only the others need counting, for which they must be made a stream.
    const announced = c.req.header('transfer-encoding') === undefined ? c.req.header('content-length') : undefined;
    return announced !== undefined && /^\d{1,15}$/.test(announced) && Number(announced) <= bytes ? next() : counted(c, next);
  };
};

/** The media type in lower case and its charset, of a Content-Type header. */
const mediaType = (header: string | undefined): { readonly type: string; readonly charset: string } => {
  const [type = '', ...parameters] = (header ?? '').split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice('charset='.length)
    .replaceAll('"', '');
  return { type, charset: charset || 'utf-8' };
};

const decoderFor = (charset: string): TextDecoder | null => {
  try {
    return new TextDecoder(charset, { fatal: true });
  } catch {
    return null;
  }
};

/** A request's body as text, with its media type; 415 where the type is not among `accepted`, 400 where the bytes are not text. */
export const readText = async (
  c: Context,
  accepted: readonly string[],
): Promise<{ readonly ok: true; readonly type: string; readonly text: string } | Turned> => {
  const { type, charset } = mediaType(c.req.header('content-type'));
  if (!accepted.includes(type)) {
    const found = type === '' ? 'no Content-Type' : `Content-Type ${type.slice(0, 60)}`;
    return turn(refuse('wrong_content_type', `This address takes ${accepted.join(' or ')}; the request has ${found}.`), 415);
  }
  const decoder = decoderFor(charset);
  if (decoder === null) return turn(refuse('wrong_content_type', `Charset ${charset.slice(0, 40)} is not known; send UTF-8.`), 415);
  try {
    return { ok: true, type, text: decoder.decode(await c.req.arrayBuffer()) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return turn(refuse('not_text', `The body is not text in ${charset}: it holds bytes that mean nothing there.`), 400);
  }
};

/** The value a JSON text stands for. Refuses `bad_json`. */
export const parseJson = (text: string): Result<unknown> => {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch (error) {
    return refuse('bad_json', `The body is not JSON: ${(error as Error).message.slice(0, 200)}.`);
  }
};
