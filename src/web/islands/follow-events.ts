/** What following a stream of events needs of the world; a browser has it. */
export interface Line {
  /** An address of the stream that goes on after what one has. */
  readonly address: () => string;
  /** Data of an event. */
  readonly take: (data: string) => void;
  readonly state: (line: 'following' | 'away') => void;
  /** The server turned the address away; one has to look whether one still may. */
  readonly refused: () => void;
}

/** The server gives a sign of life every fifteen seconds. */
const longestSilence = 40_000;
const longestPause = 10_000;
/** A page that nobody looks at lets its connection go after this: browsers have only six for a site. */
const hiddenFor = 30_000;

/** Follows until the page is left. Browsers come back by themselves from a lost line, but not from an answer that is no stream, nor from a dead one. */
export function followEvents({ address, take, state, refused }: Line): void {
  let source: EventSource | null = null;
  let pause = 500;
  let heard = Date.now();
  let again: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const close = (): void => {
    clearTimeout(again);
    source?.close();
    source = null;
  };
  const open = (): void => {
    close();
    heard = Date.now();
    const made = new EventSource(address());
    source = made;
    const alive = (): void => {
      heard = Date.now();
      pause = 500;
      state('following');
    };
    made.addEventListener('open', alive);
    made.addEventListener('beat', alive);
    made.addEventListener('message', (event) => {
      alive();
      take(event.data as string);
    });
    made.addEventListener('error', () => {
      if (source !== made) return;
      state('away');
      if (made.readyState !== EventSource.CLOSED) return;
      refused();
      close();
      again = setTimeout(open, pause + Math.random() * pause);
      pause = Math.min(pause * 2, longestPause);
    });
  };
  setInterval(() => {
    if (source !== null && Date.now() - heard > longestSilence) {
      state('away');
      open();
    }
  }, 5_000);
  addEventListener('online', open);
  addEventListener('offline', () => state('away'));
  document.addEventListener('visibilitychange', () => {
    clearTimeout(leaving);
    if (document.visibilityState === 'hidden') leaving = setTimeout(close, hiddenFor);
    else if (source === null) open();
  });
  open();
}
