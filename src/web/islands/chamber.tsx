import { hydrate } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reason } from '../../procedure/index.ts';
import type { Refusal } from '../../result.ts';
import { type ChamberData, type ChamberEvent, withEvent } from '../chambers/data.ts';
import { actionOfForm } from '../chambers/forms.ts';
import { type Following, Screen } from '../chambers/screen.tsx';
import { followEvents } from './follow-events.ts';

/** How often an action whose answer did not come is sent again, with the same key: it is done once. */
const mostTries = 8;

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const withRule = ({ sentence, rule }: Reason | Pick<Refusal, 'sentence' | 'rule'>): string => (rule ? `${sentence} (${rule})` : sentence);

const freshKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Sends until there is an answer. */
async function send(
  address: string,
  action: unknown,
): Promise<{ readonly ok: boolean; readonly body: Refusal & { notes?: readonly Reason[]; seq?: number } } | null> {
  const key = freshKey();
  for (let tries = 0; tries < mostTries; tries++) {
    try {
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
        body: JSON.stringify(action),
      });
      if (response.status < 500) return { ok: response.ok, body: await response.json() };
    } catch {
      // The line is down; the same once more.
    }
    await wait(300 * 2 ** Math.min(tries, 4));
  }
  return null;
}

/**
 * The page under the script: follows the log, moves the chamber by the rules as the server does, and sends what is pressed. Nothing is shown
 * that the server has not acknowledged.
 */
function Live({ first }: { first: ChamberData }) {
  const [data, setData] = useState(first);
  const [line, setLine] = useState<Following['line']>('away');
  const [said, setSaid] = useState<Following['said']>(null);
  const [sending, setSending] = useState(0);
  const latest = useRef(first);
  const asking = useRef<Promise<void> | null>(null);
  const api = `/api/chambers/${first.id}`;
  const as = `as=${first.you.as}`;

  const show = (next: ChamberData): void => {
    latest.current = next;
    setData(next);
  };

  /** Asks for the whole state; not more than once at a time. */
  const refresh = (): Promise<void> => {
    asking.current ??= (async () => {
      // Many screens that have to ask do not do it in the same moment.
      await wait(Math.random() * 300);
      try {
        const response = await fetch(`${api}?${as}`);
        // 404: the chamber has been deleted.
        if ([401, 403, 404].includes(response.status)) setLine('over');
        else if (response.ok) {
          const { id, name, seq, you, chamber, hidden } = await response.json();
          if (seq >= latest.current.seq) show({ id, name, seq, you, chamber, hidden, key: first.key, now: new Date().toISOString() });
        }
      } catch {
        // Asked again with the next event.
      } finally {
        asking.current = null;
      }
    })();
    return asking.current;
  };

  useEffect(() => {
    followEvents({
      address: () => `${api}/events?${as}&after=${latest.current.seq}`,
      take(text) {
        const event = JSON.parse(text) as ChamberEvent;
        const next = withEvent(latest.current, event);
        if (next === null) void refresh();
        else if (next !== latest.current) show(next);
      },
      state: (now) => setLine((before) => (before === 'over' ? before : now)),
      refused: () => void refresh(),
    });
  }, []);

  const act = async (action: unknown): Promise<boolean> => {
    setSending((n) => n + 1);
    const answer = await send(`${api}/actions?${as}`, action);
    setSending((n) => n - 1);
    if (answer === null) {
      setSaid({ tone: 'bad', sentences: ['The server did not answer. Look at what happened before you do it again.'] });
      return false;
    }
    if (!answer.ok) {
      setSaid({ tone: 'bad', sentences: [withRule(answer.body)] });
      return false;
    }
    setSaid({ tone: 'good', sentences: (answer.body.notes ?? []).map(withRule) });
    // The event is on its way; where the line is down it is asked for.
    setTimeout(() => {
      if ((answer.body.seq ?? 0) > latest.current.seq) void refresh();
    }, 1_000);
    return true;
  };

  useEffect(() => {
    const submitted = (event: SubmitEvent): void => {
      const form = event.target as HTMLFormElement;
      if (!form.getAttribute('action')?.startsWith(`/chambers/${first.id}/act`)) return;
      event.preventDefault();
      const filled = new FormData(form);
      const json = filled.get('action');
      const strings = (name: string): readonly string[] => filled.getAll(name).map(String);
      const action =
        typeof json === 'string' ? JSON.parse(json) : actionOfForm(latest.current.chamber, String(filled.get('form')), strings);
      void act(action).then((done) => {
        if (!done || typeof json === 'string') return;
        form.reset();
        form.closest('details')?.removeAttribute('open');
      });
    };
    document.addEventListener('submit', submitted);
    return () => document.removeEventListener('submit', submitted);
  }, []);

  return <Screen data={data} following={{ line, said, busy: sending > 0 }} />;
}

const place = document.getElementById('chamber');
const text = document.getElementById('chamber-data')?.textContent;
if (place && text) hydrate(<Live first={JSON.parse(text) as ChamberData} />, place);
