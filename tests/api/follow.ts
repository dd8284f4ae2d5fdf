import { type ClientRequest, get } from 'node:http';

/** One event as it arrived. */
export interface Arrived {
  readonly id: number | null;
  readonly event: string;
  readonly data: string;
}

/** A client of server-sent events that behaves as a browser's: comes back with the id of the last event it got. */
export interface Following {
  readonly events: readonly Arrived[];
  /** How often it has connected. */
  readonly connections: () => number;
  /** Status of the last answer. */
  readonly status: () => number;
  /** Cuts the line; it comes back by itself. */
  cut(): void;
  /** Reads no more for now. */
  pause(): void;
  resume(): void;
  stop(): void;
}

/** Follows `url`. `comeBack` milliseconds after the line was lost it connects again; never after an answer that is no stream. */
export const followUrl = (url: string, headers: Record<string, string> = {}, comeBack = 10): Following => {
  const events: Arrived[] = [];
  let last: string | null = null;
  let stopped = false;
  let connections = 0;
  let status = 0;
  let request: ClientRequest;
  let timer: NodeJS.Timeout | undefined;
  let paused: (() => void) | null = null;
  let pause: () => void = () => undefined;
  const connect = (): void => {
    connections++;
    const again = (): void => {
      if (!stopped && (status === 200 || status === 0)) timer = setTimeout(connect, comeBack);
    };
    status = 0;
    request = get(url, { headers: { ...headers, ...(last === null ? {} : { 'Last-Event-ID': last }) }, agent: false }, (answer) => {
      status = answer.statusCode ?? 0;
      let rest = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => {
        rest += chunk;
        for (let end = rest.indexOf('\n\n'); end >= 0; end = rest.indexOf('\n\n')) {
          const fields = new Map(
            rest
              .slice(0, end)
              .split('\n')
              .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
          );
          rest = rest.slice(end + 2);
          const data = fields.get('data');
          if (data === undefined) continue;
          const id = fields.get('id');
          if (id !== undefined) last = id;
          events.push({ id: id === undefined ? null : Number(id), event: fields.get('event') ?? 'message', data });
        }
      });
      pause = () => {
        answer.pause();
        paused = () => answer.resume();
      };
      answer.on('close', again);
    });
    request.on('error', () => {
      if (status === 0) again();
    });
  };
  connect();
  return {
    events,
    connections: () => connections,
    status: () => status,
    cut: () => request.destroy(),
    pause: () => pause(),
    resume: () => {
      paused?.();
      paused = null;
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      request.destroy();
    },
  };
};
