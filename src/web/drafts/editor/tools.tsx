import type { Command, EditorState } from 'prosemirror-state';
import { type BlockKind, formFor, kindWords, type VerbChoice, verbChoices } from '../../../text/editing/index.ts';
import type { Verbs } from '../../../text/index.ts';
import type { Binding } from './binding.ts';
import { addFootnote, chooseVerb, moveParagraph, nest, paragraphAt, setKind } from './commands.ts';

const kinds = Object.entries(kindWords) as readonly [BlockKind, string][];

const choicesOf = new WeakMap<Verbs, readonly VerbChoice[]>();

function choices(verbs: Verbs): readonly VerbChoice[] {
  let known = choicesOf.get(verbs);
  if (known === undefined) {
    known = verbChoices(verbs);
    choicesOf.set(verbs, known);
  }
  return known;
}

/** Verbs under what they do; directives by their force. */
const groupOf = ({ act, force }: VerbChoice): string => (act === 'directive' && force !== null ? `directive, force ${force} of 6` : act);

function grouped(all: readonly VerbChoice[]): ReadonlyMap<string, readonly VerbChoice[]> {
  const groups = new Map<string, VerbChoice[]>();
  for (const choice of all) groups.set(groupOf(choice), [...(groups.get(groupOf(choice)) ?? []), choice]);
  return groups;
}

/** The bar above the text: kind, depth and place of the paragraph, and the verbs to begin it with. */
export function Tools({
  state,
  verbs,
  binding,
  run,
}: {
  state: EditorState;
  verbs: Verbs;
  binding: Binding;
  run: (command: Command) => void;
}) {
  const { node } = paragraphAt(state);
  const kind = node.attrs.kind as BlockKind;
  const all = choices(verbs);
  const groups = grouped(all);
  const button = (words: string, label: string, command: Command, key?: string) => (
    <button
      type="button"
      class="quiet-button"
      title={key ? `${label} (${key})` : label}
      aria-label={label}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => run(command)}
    >
      {words}
    </button>
  );
  return (
    <div class="tools" role="toolbar" aria-label="Paragraph" aria-controls="editor">
      <label>
        <span class="hidden">Kind of paragraph</span>
        <select value={kind} onChange={(event) => run(setKind(event.currentTarget.value as BlockKind))}>
          {kinds.map(([value, words]) => (
            <option value={value} key={value}>
              {words}
            </option>
          ))}
          {!(kind in kindWords) && <option value={kind}>{kind}</option>}
        </select>
      </label>
      <label>
        <span class="hidden">Begin with a verb</span>
        <select
          value=""
          onChange={(event) => {
            const choice = all.find(({ verb }) => verb === event.currentTarget.value);
            event.currentTarget.value = '';
            if (choice) run(chooseVerb(verbs, choice));
          }}
        >
          <option value="">Verb …</option>
          {[...groups].map(([group, some]) => (
            <optgroup label={group} key={group}>
              {some.map((choice) => (
                <option value={choice.verb} key={choice.verb}>
                  {formFor(choice, kind)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {button('⇤', 'One level out', nest(-1), 'Ctrl+[')}
      {button('⇥', 'One level in', nest(1), 'Ctrl+]')}
      {button('↑', 'Move up', moveParagraph(-1), 'Alt+↑')}
      {button('↓', 'Move down', moveParagraph(1), 'Alt+↓')}
      {button('¹', 'Footnote', addFootnote)}
      {button('↶', 'Undo', binding.undo, 'Ctrl+Z')}
      {button('↷', 'Redo', binding.redo, 'Ctrl+Y')}
    </div>
  );
}
