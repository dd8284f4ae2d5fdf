import type { RouteConfig } from '@hono/zod-openapi';
import type { Handler, MiddlewareHandler } from 'hono';
import { refusal } from './schemas/common.ts';

/** One operation: what answers it and what the OpenAPI document says of it. */
export interface Endpoint {
  readonly method: 'get' | 'post' | 'delete';
  /** As in OpenAPI: "/api/checks/{id}". */
  readonly path: string;
  /** The router's pattern where `path` does not say it: "/api/decisions/:id{.+}". */
  readonly pattern?: string;
  readonly doc: Omit<RouteConfig, 'method' | 'path'>;
  /** A command to try it with. */
  readonly example: string;
  readonly before?: readonly MiddlewareHandler[];
  readonly answer: Handler;
}

/** An answer of JSON for the OpenAPI document. */
export const json = <S>(description: string, schema: S) => ({ description, content: { 'application/json': { schema } } });

const refusals = {
  400: 'The request cannot be read; the sentence names the field.',
  401: 'The browser holds no invitation.',
  403: 'The request comes from a page of another site, or the invitation it came in by does not allow this.',
  404: 'There is no such thing; the nearest ones are offered.',
  409: 'The rules or the state of things do not allow it; nothing was changed.',
  413: 'The body or a text in it is too large.',
  415: 'The body is of another kind than this address takes.',
  429: 'Too much at once; Retry-After says when to come back.',
  503: 'Not ready.',
} as const;

/** Answers of refusal for the OpenAPI document. */
export const refusing = (...statuses: (keyof typeof refusals)[]) =>
  Object.fromEntries(statuses.map((status) => [status, json(refusals[status], refusal)]));
