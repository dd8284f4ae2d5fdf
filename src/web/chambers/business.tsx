import { type Chamber, orderOfBusiness } from '../../procedure/index.ts';
import { instantWords, plural } from '../words.ts';
import { nameOf } from './data.ts';

const statusWords = {
  tabled: 'before the meeting',
  withdrawn: 'withdrawn',
  adopted: 'adopted',
  not_adopted: 'not adopted',
  not_put: 'not put to the vote',
} as const;

const whoWords = (chamber: Chamber, by: string): string => {
  if (by === 'presidency') return 'the President';
  if (by === 'secretariat') return 'the Secretariat';
  return by.startsWith('invited:') ? by.slice('invited:'.length) : nameOf(chamber, by);
};

/** Agenda, speakers, drafts and the order in which questions will be put. */
export function Business({ chamber }: { chamber: Chamber }) {
  const order = orderOfBusiness(chamber);
  const words = ({ on, id }: { on: string; id: string }): string => {
    if (on === 'proposal') return chamber.proposals.find((one) => one.id === id)?.words ?? id;
    if (on === 'amendment') return `Amendment: ${chamber.amendments.find((one) => one.id === id)?.words ?? id}`;
    if (on === 'part') return `Part: ${chamber.parts.find((one) => one.id === id)?.words ?? id}`;
    const draft = chamber.drafts.find((one) => one.id === id);
    return draft ? `Draft ${draft.symbol ?? id}: ${draft.title}` : id;
  };
  return (
    <section class="business" aria-labelledby="business">
      <h2 id="business">Business</h2>
      {chamber.agenda.items.length > 0 && (
        <>
          <h3>{chamber.agenda.adopted ? 'Agenda' : 'Provisional agenda'}</h3>
          <ol>
            {chamber.agenda.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ol>
        </>
      )}
      {order.length > 0 && (
        <>
          <h3>To be put, in this order</h3>
          <ol>
            {order.map((question) => (
              <li key={`${question.on} ${question.id}`}>{words(question)}</li>
            ))}
          </ol>
        </>
      )}
      {(chamber.floor !== null || chamber.speakers.length > 0) && (
        <>
          <h3>Speakers</h3>
          {chamber.floor !== null && <p>{`${whoWords(chamber, chamber.floor)} has the floor.`}</p>}
          <ol>
            {chamber.speakers.map(({ by, purpose }) => (
              <li key={`${by} ${purpose}`}>{`${whoWords(chamber, by)}: ${purpose.replaceAll('_', ' ')}`}</li>
            ))}
          </ol>
        </>
      )}
      {chamber.drafts.length > 0 && (
        <>
          <h3>Drafts</h3>
          <ul>
            {chamber.drafts.map(({ id, symbol, title, status, sponsors, resolution, revision, text }) => (
              <li key={id}>
                <b>{symbol ?? id}</b> {title} <span class="quiet">{resolution ?? statusWords[status]}</span>
                {revision > 0 && <span class="quiet">{`, revised ${revision} ×`}</span>}
                <br />
                <span class="quiet">{`by ${sponsors.map((by) => whoWords(chamber, by)).join(', ')}`}</span>
                {text && (
                  <details>
                    <summary>Text</summary>
                    <p class="draft-text">{text}</p>
                  </details>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {chamber.statements.length > 0 && (
        <>
          <h3>Statements</h3>
          <ul>
            {chamber.statements.map(({ id, words: said, status }) => (
              <li key={id}>
                {said} <span class="quiet">{status}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {chamber.election && (
        <>
          <h3>Election</h3>
          <p>
            {`Ballot ${chamber.election.round}; ${plural(chamber.election.voted.length, 'paper')} in the box. `}
            {chamber.election.elected.length > 0 && `Elected: ${chamber.election.elected.join(', ')}.`}
          </p>
          <ol>
            {chamber.election.rounds.map((round, n) => (
              <li key={`ballot ${n + 1}`}>
                {Object.entries(round.counts)
                  .map(([name, count]) => `${name} ${count}`)
                  .join(', ')}
                {`: ${round.result}`}
              </li>
            ))}
          </ol>
        </>
      )}
      {chamber.strawPoll && (
        <>
          <h3>Straw poll</h3>
          <p>{strawWords(chamber.strawPoll)}</p>
        </>
      )}
    </section>
  );
}

function strawWords({ words, open, voted, encourage, discourage, noOpinion }: NonNullable<Chamber['strawPoll']>): string {
  const said = open
    ? `${plural(voted.length, 'member')} took part so far`
    : `${encourage} encourage, ${discourage} discourage, ${noOpinion} no opinion`;
  return `${words}: ${said}. It has no legal effect.`;
}

/** Lines shown before one asks for all. */
const latest = 12;

/** What happened, latest first. */
export function History({ chamber }: { chamber: Chamber }) {
  const lines = [...chamber.history].reverse();
  const draw = (some: typeof lines) =>
    some.map(({ seq, at, sentence }) => (
      <li key={seq} value={seq}>
        {sentence} <span class="quiet" title={instantWords(at)}>{`${at.slice(11, 16)} UTC`}</span>
      </li>
    ));
  return (
    <section class="history" aria-labelledby="history">
      <h2 id="history">What happened</h2>
      <ol reversed>{draw(lines.slice(0, latest))}</ol>
      {lines.length > latest && (
        <details>
          <summary>{`The ${lines.length - latest} entries before`}</summary>
          <ol reversed>{draw(lines.slice(latest))}</ol>
        </details>
      )}
    </section>
  );
}
