/** The editor of a draft's page: takes the place of the text that the server drew, once all it needs is there. */
import { render } from 'preact';
import { baseKeymap } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { type Command, EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import * as Y from 'yjs';
import { readShared } from '../../../text/editing/index.ts';
import { buildVerbs, type VerbRow } from '../../../text/verbs.ts';
import { bindEditor } from './binding.ts';
import { caretsKey, caretsPlugin } from './carets.ts';
import { enter, moveParagraph, nest, paragraphAt } from './commands.ts';
import { openConnection } from './connection.ts';
import { idPlugin } from './ids.ts';
import { marginKey, marginPlugin } from './margin.ts';
import { Panels } from './panels.tsx';
import { pastePlugin } from './paste.ts';
import { schema } from './schema.ts';
import { type DraftData, openServer, type Person, type ServerEvent } from './server.ts';
import { nodesOf } from './show.ts';
import { spotOf } from './spots.ts';
import { Tools } from './tools.tsx';

const place = document.getElementById('editor');
const status = document.getElementById('connection');
const dataElement = document.getElementById('draft-data');

const bytes = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

const plain: Command = () => true;

async function start(data: DraftData, at: HTMLElement): Promise<void> {
  const server = openServer(data.id);
  const [text, lexicon] = await Promise.all([server.text(), server.lexicon()]);
  const verbs = buildVerbs(lexicon as readonly VerbRow[]);
  const doc = new Y.Doc();
  Y.applyUpdate(doc, bytes(text.update), 'server');
  let editable = data.frozen === null && (data.role === 'edit' || data.role === 'own');
  let { threads, numbersHad } = data;
  let people: readonly Person[] = [];

  const binding = bindEditor(doc);
  const view = new EditorView(document.createElement('div'), {
    state: EditorState.create({
      schema,
      doc: schema.node('doc', null, nodesOf(readShared(doc))),
      plugins: [
        binding.plugin,
        idPlugin(),
        marginPlugin(verbs),
        caretsPlugin(),
        pastePlugin(verbs),
        keymap({
          Enter: enter,
          'Mod-z': binding.undo,
          'Mod-y': binding.redo,
          'Mod-Shift-z': binding.redo,
          'Mod-]': nest(1),
          'Mod-[': nest(-1),
          'Alt-ArrowUp': moveParagraph(-1),
          'Alt-ArrowDown': moveParagraph(1),
          'Mod-b': plain,
          'Mod-i': plain,
        }),
        keymap(baseKeymap),
      ],
    }),
    editable: () => editable,
    attributes: { class: 'draft-text', role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Text of the draft', spellcheck: 'true' },
    dispatchTransaction(tr) {
      view.updateState(view.state.apply(tr));
      drawTools();
    },
  });

  const blockNow = (): string | null => (paragraphAt(view.state).node.attrs.id as string | null) ?? null;
  const beside = (): void => {
    const open = new Map<string, number>();
    for (const thread of threads) if (!thread.resolved) open.set(thread.block, (open.get(thread.block) ?? 0) + 1);
    const on = new Map<string, string[]>();
    for (const { name, block } of people) if (block !== null) on.set(block, [...(on.get(block) ?? []), name]);
    view.dispatch(view.state.tr.setMeta(marginKey, { threads: open, people: on, numbersHad }).setMeta(caretsKey, people));
  };

  const toolsAt = document.getElementById('editor-tools');
  const panelsAt = document.getElementById('editor-panels');
  const run = (command: Command): void => {
    command(view.state, view.dispatch, view);
    view.focus();
  };
  let drawing = false;
  function drawTools(): void {
    if (drawing) return;
    drawing = true;
    requestAnimationFrame(() => {
      drawing = false;
      if (toolsAt && editable) render(<Tools state={view.state} verbs={verbs} binding={binding} run={run} />, toolsAt);
      else if (toolsAt) render(null, toolsAt);
      if (panelsAt) render(<Panels state={view.state} people={people} server={server} role={data.role} />, panelsAt);
    });
  }

  const say = (words: string, tone: 'quiet' | 'bad' = 'quiet'): void => {
    if (!status) return;
    status.textContent = words;
    status.className = tone === 'bad' ? 'connection problems' : 'connection quiet';
  };
  const connection = openConnection({
    draft: data.id,
    via: server.window,
    doc,
    kept: window.localStorage,
    send: server.send,
    told: ({ waiting, reached, refused, kept }) => {
      if (status) status.dataset.state = refused !== null ? 'refused' : waiting ? (reached ? 'sending' : 'offline') : 'kept';
      if (refused !== null) {
        editable = false;
        drawTools();
        say(`What you changed was not taken: ${refused} It stays in this browser and on this page; copy it from here.`, 'bad');
      } else if (!waiting) say('All changes are kept.');
      else if (reached) say('Sending …');
      else
        say(
          kept
            ? 'No connection. What you type stays in this browser and is sent when the connection is back.'
            : 'No connection, and this browser keeps nothing: leave the page open.',
          kept ? 'quiet' : 'bad',
        );
    },
  });
  if (data.frozen === null && editable) say('All changes are kept.');

  const heard = (event: ServerEvent): void => {
    if (event.type === 'edit' || event.type === 'typed') {
      if (event.via !== server.window) connection.receive(bytes(event.update));
      return;
    }
    if (event.type === 'here') {
      const { type: _, ...person } = event;
      if (!person.window.endsWith(`.${server.window}`)) meetAll([...people.filter(({ window }) => window !== person.window), person]);
      return;
    }
    // Steps, comments and versions change what the page shows around the text: it is fetched anew and put in place.
    void server.around().then((around) => {
      threads = around.threads;
      numbersHad = around.numbersHad;
      beside();
      const may = around.frozen === null && (data.role === 'edit' || data.role === 'own');
      if (may !== editable) {
        editable = may;
        view.setProps({ editable: () => editable });
        say(around.frozen ?? 'All changes are kept.');
        drawTools();
      }
    });
  };
  server.follow(text.seq, heard);
  window.addEventListener('online', () => connection.retry());

  const meetAll = (there: readonly Person[]): void => {
    if (JSON.stringify(there) === JSON.stringify(people)) return;
    people = there;
    beside();
  };
  const selectionNow = (): Person['selection'] => {
    const { doc: shown, selection } = view.state;
    const [anchor, head] = [spotOf(shown, selection.anchor), spotOf(shown, selection.head)];
    return anchor && head ? { anchor, head } : null;
  };
  const meet = async (): Promise<void> => {
    const there = await server.presence(blockNow(), view.hasFocus() ? selectionNow() : null);
    if (there !== null) meetAll(there);
  };
  setInterval(() => void meet(), 5000);
  let waiting = false;
  const meetSoon = (): void => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      void meet();
    }, 300);
  };
  let lastBlock: string | null = null;
  document.addEventListener('selectionchange', () => {
    if (view.hasFocus()) meetSoon();
    const now = view.hasFocus() ? blockNow() : lastBlock;
    if (now === lastBlock) return;
    lastBlock = now;
    const choice = document.getElementById('comment-block') as HTMLSelectElement | null;
    if (choice && now !== null && [...choice.options].some(({ value }) => value === now)) choice.value = now;
  });

  at.replaceWith(view.dom);
  view.dom.id = 'editor';
  beside();
  drawTools();
  void meet();
  // The paragraph that the address leads to was drawn anew.
  if (location.hash.startsWith('#b-')) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  document.documentElement.dataset.editor = 'ready';
}

if (place && dataElement) {
  start(JSON.parse(dataElement.textContent ?? '{}') as DraftData, place).catch((error: unknown) => {
    if (status)
      status.textContent = `The editor could not begin: ${error instanceof Error ? error.message : String(error)} The text stands below.`;
  });
}
