import type { ComponentChildren } from 'preact';
import type { Offer } from '../../procedure/index.ts';
import { inlineMark } from '../horseshoe/mark.ts';
import { inner } from '../markup.ts';
import { Business, History } from './business.tsx';
import { actors, type ChamberData, isBallot, offersFor, roleWords } from './data.ts';
import { Decisions } from './decisions.tsx';
import type { Field } from './forms/field.ts';
import { type ActionForm, countsFor, formsFor } from './forms.ts';
import { Rules } from './rules.tsx';
import { Question, Roll, Table } from './table.tsx';

/** What the script adds to a page that works without it. */
export interface Following {
  readonly line: 'following' | 'away' | 'over';
  /** What became of the last action: a refusal, or remarks. */
  readonly said: { readonly tone: 'good' | 'bad'; readonly sentences: readonly string[] } | null;
  readonly busy: boolean;
}

const lineWords = {
  following: 'Live',
  away: 'Not connected; what you see may be old. Trying again.',
  over: 'Your link no longer opens this chamber; it was withdrawn, has expired, or the chamber has been deleted.',
} as const;

/** Where forms go without scripts. */
const actPath = ({ id, you }: ChamberData): string => `/chambers/${id}/act?as=${you.as}`;

function Press({ data, offer, children, kind }: { data: ChamberData; offer: Offer; children?: ComponentChildren; kind?: string }) {
  return (
    <form method="post" action={actPath(data)} class={kind}>
      <input type="hidden" name="key" value={data.key} />
      <input type="hidden" name="action" value={JSON.stringify(offer.action)} />
      <button type="submit" title={offer.rule}>
        {children ?? offer.words}
      </button>
      {kind !== 'ballot' && <cite>{offer.rule}</cite>}
    </form>
  );
}

function Input({ field }: { field: Field }) {
  const { name, kind, options = [], needed = false, value } = field;
  switch (kind) {
    case 'text':
      return (
        <textarea name={name} rows={3} required={needed}>
          {value ?? ''}
        </textarea>
      );
    case 'choice':
      return (
        <select name={name} required={needed}>
          {options.map(([one, words]) => (
            <option value={one} key={one}>
              {words}
            </option>
          ))}
        </select>
      );
    case 'choices':
      return (
        <span class="paper">
          {options.map(([one, words]) => (
            <label key={one}>
              <input type="checkbox" name={name} value={one} /> {words}
            </label>
          ))}
        </span>
      );
    case 'number':
      return <input type="number" name={name} min={1} max={50} value={value} required />;
    default:
      return <input type="text" name={name} required={needed} value={value} autocomplete="off" />;
  }
}

function Form({ data, form, open }: { data: ChamberData; form: ActionForm; open: boolean }) {
  return (
    <details open={open}>
      <summary>{form.title}</summary>
      <form method="post" action={actPath(data)} class="words">
        <input type="hidden" name="key" value={data.key} />
        <input type="hidden" name="form" value={form.title} />
        {form.fields.map((field) =>
          field.kind === 'choices' ? (
            <fieldset key={field.name}>
              <legend>{field.label}</legend>
              <Input field={field} />
            </fieldset>
          ) : (
            // biome-ignore lint/a11y/noLabelWithoutControl: the input stands within
            <label class="field" key={field.name}>
              <span>{field.label}</span>
              <Input field={field} />
            </label>
          ),
        )}
        <button type="submit">{form.button}</button> <cite>{form.rule}</cite>
      </form>
    </details>
  );
}

/** Forms that stand open: what the moment asks for. */
const pressing = new Set(['cast_paper', 'straw_ballot', 'rule']);

function Actions({ data, busy }: { data: ChamberData; busy: boolean }) {
  const offers = offersFor(data);
  const ballots = offers.filter(isBallot);
  const others = [...countsFor(data), ...offers.filter((offer) => !isBallot(offer))];
  const forms = formsFor(data);
  const own = data.chamber.voting?.ballots[data.you.seat ?? ''];
  const nothing = ballots.length === 0 && others.length === 0 && forms.length === 0;
  return (
    <section class={busy ? 'doing busy' : 'doing'} aria-labelledby="doing">
      <h2 id="doing">What you may do now</h2>
      {nothing && <p class="quiet">Nothing, at this point of the meeting.</p>}
      {(ballots.length > 0 || own) && (
        <div class="ballot-buttons">
          {ballots.map((offer) => {
            const { ballot } = offer.action as unknown as { ballot: 'Y' | 'N' | 'A' | 'P' };
            return (
              <Press data={data} offer={offer} kind="ballot" key={ballot}>
                <span {...inner(inlineMark(ballot, 26))} /> {offer.words}
              </Press>
            );
          })}
        </div>
      )}
      {own && (
        <p class="own-ballot">
          <span {...inner(inlineMark(own, 20))} /> Your vote is in. Until the result is announced it can be changed.
        </p>
      )}
      <ul class="offers">
        {others.map((offer) => (
          <li key={JSON.stringify(offer.action)}>
            <Press data={data} offer={offer} />
          </li>
        ))}
      </ul>
      {forms.map((form) => (
        <Form data={data} form={form} open={pressing.has(form.type)} key={form.title} />
      ))}
    </section>
  );
}

function Said({ said }: Pick<Following, 'said'>) {
  return (
    <div class="said" role="status" aria-live="assertive">
      {said?.sentences.map((sentence) => (
        <p class={said.tone} key={sentence}>
          {sentence}
        </p>
      ))}
    </div>
  );
}

const phaseWords = {
  waiting: 'The meeting has not been called to order.',
  open: 'The meeting is open.',
  suspended: 'The meeting is suspended.',
  adjourned: 'The meeting has been adjourned.',
} as const;

/** The screen on the wall: the question, the table, the result, as large as they go. */
function Projector({ data, following }: { data: ChamberData; following?: Following | undefined }) {
  const { chamber, name } = data;
  return (
    <div class="projector">
      <header>
        <h1>{name}</h1>
        <p class="quiet">{`${phaseWords[chamber.phase]} ${following ? lineWords[following.line] : ''}`}</p>
      </header>
      <Question chamber={chamber} />
      <Table chamber={chamber} />
      <Roll chamber={chamber} />
    </div>
  );
}

/** A chamber's page as one sees it; the same on the server and, with `following`, under the script. */
export function Screen({ data, following }: { data: ChamberData; following?: Following | undefined }) {
  const { chamber, name, id, you } = data;
  if (you.role === 'projector') return <Projector data={data} following={following} />;
  const invites = you.role === 'presidency' || you.role === 'secretariat';
  const query = `?as=${you.as}`;
  return (
    <div class={`chamber-page ${you.role}`}>
      <header class="title">
        <p class="kicker">{`You are here as: ${roleWords(data)}`}</p>
        <h1>{name}</h1>
        <p class="phase">
          {phaseWords[chamber.phase]}
          {following && <span class={`line ${following.line}`}>{` ${lineWords[following.line]}`}</span>}
        </p>
      </header>
      <Said said={following?.said ?? null} />
      <div class="chamber-columns">
        <div>
          <Question chamber={chamber} />
          <Table chamber={chamber} />
          <Roll chamber={chamber} />
        </div>
        <div>{actors(data).length > 0 && <Actions data={data} busy={following?.busy ?? false} />}</div>
        <Business chamber={chamber} />
        <History chamber={chamber} />
      </div>
      <Decisions data={data} />
      <Rules chamber={chamber} />
      <p class="take-away">
        <a href={`/chambers/${id}/replay${query}`}>Replay step by step</a>
        {' · '}
        <a href={`/chambers/${id}/minutes${query}`}>Minutes</a>
        {' · '}
        <a href={`/api/chambers/${id}/votes.csv${query}`}>Votes (CSV)</a>
        {' · '}
        <a href={`/api/chambers/${id}/log${query}`}>Log with hashes (JSON Lines)</a>
        {invites && (
          <>
            {' · '}
            <a href={`/chambers/${id}/links${query}`}>Invitations</a>
            {' · '}
            <a href={`/chambers/${id}/delete${query}`}>Delete</a>
          </>
        )}
      </p>
    </div>
  );
}
