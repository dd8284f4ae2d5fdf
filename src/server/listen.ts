import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { ok, type Result, refuse } from '../result.ts';

/** Answers a request; the second argument is what node-server hands to Hono. */
export type Fetch = (request: Request, env: object) => Response | Promise<Response>;

/** A listening server whose answers can be changed while it runs. */
export interface Listening {
  readonly port: number;
  answerWith(fetch: Fetch): void;
  /** Takes no more requests, lets those under way end, and cuts what is left after `patience` milliseconds. */
  close(patience?: number): Promise<void>;
}

const sentenceFor = (code: string | undefined, port: number, host: string): string => {
  if (code === 'EADDRINUSE') return `Port ${port} of ${host} is in use. Stop what uses it, or choose another port with PORT.`;
  if (code === 'EACCES') return `Port ${port} may not be used by this user. Choose one above 1023 with PORT.`;
  return `Nothing can listen on ${host} (HOST), port ${port}: ${code ?? 'unknown error'}.`;
};

/** Listens on `host` and `port`. Refuses `cannot_listen` with a sentence that names the setting to change. */
export const listen = async (port: number, host: string, first: Fetch): Promise<Result<Listening>> => {
  let fetch = first;
  const server = createAdaptorServer({ fetch: (request, env) => fetch(request, env) }) as Server;
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    return refuse('cannot_listen', sentenceFor((error as NodeJS.ErrnoException).code, port, host));
  }
  return ok({
    port: (server.address() as AddressInfo).port,
    answerWith: (next) => {
      fetch = next;
    },
    close: async (patience = 10_000) => {
      const closed = once(server, 'close');
      server.close();
      const timer = setTimeout(() => server.closeAllConnections(), patience);
      await closed;
      clearTimeout(timer);
    },
  });
};
