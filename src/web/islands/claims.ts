/**
 * Choosing claims without leaving the text: the page already works by `#claim-…` and `:target`; this adds keys,
 * keeps the reader's place, and marks the chosen words. Chosen is what the address says, so links and Back work.
 */
const panels = [...document.querySelectorAll<HTMLElement>('.panel')];
const keys = document.querySelector<HTMLElement>('.keys');
if (keys) keys.hidden = false;

const chosen = (): HTMLElement | undefined => panels.find((panel) => panel.id === decodeURIComponent(location.hash.slice(1)));

/** Segments and chip of a claim, in the order of the text. */
const marksOf = (id: string): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('[data-claims]')].filter((el) => el.dataset.claims?.split(' ').includes(id));
const chipOf = (id: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('[data-chip]')].find((el) => el.dataset.chip === id);

function show(): void {
  for (const el of document.querySelectorAll<HTMLElement>('.chosen')) {
    el.classList.remove('chosen');
    el.style.removeProperty('--v');
  }
  const panel = chosen();
  if (!panel) return;
  const marks = marksOf(panel.id);
  // Words under several claims bear the colour of the sharpest; chosen, they take the colour of the claim chosen.
  const colour = getComputedStyle(panel).getPropertyValue('--v');
  for (const el of [...marks, chipOf(panel.id)]) {
    el?.classList.add('chosen');
    el?.style.setProperty('--v', colour);
  }
  const place = marks[0] ?? chipOf(panel.id);
  const box = place?.getBoundingClientRect();
  // The panel is fixed at the foot of a narrow window: the words must stand above it.
  const foot = matchMedia('(max-width: 60rem)').matches ? window.innerHeight * 0.4 : window.innerHeight - 40;
  if (place && box && (box.top < 40 || box.bottom > foot))
    place.scrollIntoView({ block: foot < window.innerHeight - 40 ? 'start' : 'center' });
}

/** A step of the keys takes the place of the one before in the history, so that Back leaves the text at once. */
function go(id: string, how: 'visit' | 'step' = 'visit'): void {
  const x = window.scrollX;
  const y = window.scrollY;
  if (how === 'step') location.replace(`#${id}`);
  else location.hash = id;
  window.scrollTo({ left: x, top: y, behavior: 'instant' });
  show();
  if (chosen()) chosen()?.focus({ preventScroll: true });
}

function close(): void {
  const panel = chosen();
  const back = panel && (chipOf(panel.id) ?? marksOf(panel.id)[0]);
  const report = panel?.closest<HTMLElement>('[data-report]')?.id;
  if (!panel) return;
  go(report ?? '');
  back?.focus({ preventScroll: true });
}

/** The claim `by` steps from the chosen one; from none, the first below the top of the window. */
function step(by: 1 | -1): void {
  const now = chosen();
  if (now) {
    const next = panels[panels.indexOf(now) + by];
    if (next) go(next.id, 'step');
    return;
  }
  const next = panels.find((panel) => (chipOf(panel.id)?.getBoundingClientRect().top ?? -1) > 0);
  if (next) go(next.id);
}

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest?.('a[href^="#"]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  const id = (link.getAttribute('href') ?? '').slice(1);
  if (link.getAttribute('data-step') === 'close') {
    event.preventDefault();
    close();
  } else if (panels.some((panel) => panel.id === id)) {
    event.preventDefault();
    go(id);
  }
});

document.addEventListener('keydown', (event) => {
  const on = event.target as HTMLElement;
  if (event.ctrlKey || event.metaKey || event.altKey || on.closest('input, textarea, select, [contenteditable]')) return;
  const arrows = on.closest('.panel, .seg, .chip') !== null;
  if (event.key === 'j' || (arrows && event.key === 'ArrowRight')) step(1);
  else if (event.key === 'k' || (arrows && event.key === 'ArrowLeft')) step(-1);
  else if (event.key === 'Escape') close();
  else return;
  event.preventDefault();
});

addEventListener('hashchange', show);
show();
