/** Files dropped anywhere on the page go into the form; while a check runs the form says so. */
const form = document.querySelector<HTMLFormElement>('[data-check-form]');
const files = form?.querySelector<HTMLInputElement>('input[type=file]');
const progress = form?.querySelector<HTMLOutputElement>('[data-progress]');
const button = form?.querySelector<HTMLButtonElement>('button[type=submit]');

const say = (sentence: string): void => {
  if (progress) progress.textContent = sentence;
};

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

if (form && files) {
  let depth = 0;
  const over = (on: boolean) => document.body.classList.toggle('dropping', on);
  addEventListener('dragenter', (event) => {
    if (carriesFiles(event)) over(++depth > 0);
  });
  addEventListener('dragleave', (event) => {
    if (carriesFiles(event)) over(--depth > 0);
  });
  addEventListener('dragover', (event) => {
    if (carriesFiles(event)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    if (!carriesFiles(event) || !event.dataTransfer) return;
    event.preventDefault();
    depth = 0;
    over(false);
    const all = new DataTransfer();
    for (const file of [...(files.files ?? []), ...event.dataTransfer.files]) all.items.add(file);
    files.files = all.files;
    files.dispatchEvent(new Event('change'));
    form.scrollIntoView({ block: 'nearest' });
  });
  files.addEventListener('change', () => {
    const n = files.files?.length ?? 0;
    say(n === 0 ? '' : n === 1 ? `“${files.files?.[0]?.name}” chosen.` : `${n} files chosen.`);
  });
  form.addEventListener('submit', () => {
    say('Reading and checking…');
    if (button) button.disabled = true;
  });
  // Coming back by the Back button shows the form as it was left: it must be usable again.
  addEventListener('pageshow', () => {
    if (button) button.disabled = false;
    say('');
  });
}
