import { communiqueOf, type MinutesPart, minutesOf } from '../../procedure/index.ts';
import { asSentence, dayWords } from '../words.ts';
import type { ChamberData } from './data.ts';

function Part({ part }: { readonly part: MinutesPart }) {
  switch (part.is) {
    case 'heading':
      return <h2>{part.words}</h2>;
    case 'event':
      return <p>{part.words}</p>;
    case 'speech':
      return (
        <p>
          <b>{part.speaker}</b> <span class="quiet">{`(${part.purpose})`}</span>: {part.words}
        </p>
      );
    case 'vote':
      return (
        <div class="minutes-vote">
          <p>{asSentence(part.result)}</p>
          <dl>
            {part.lists.map(({ ballot, words, names }) => (
              <div key={ballot}>
                <dt>{words}</dt>
                <dd>{names.join(', ')}</dd>
              </div>
            ))}
          </dl>
        </div>
      );
  }
}

/** The minutes of a meeting; what was taken back by a correction stands struck through. */
export function MinutesPage({ data }: { readonly data: ChamberData }) {
  const minutes = minutesOf(data.chamber);
  const communique = communiqueOf(data.chamber);
  const query = `?as=${data.you.as}`;
  return (
    <article class="prose minutes">
      <header class="title">
        <p class="kicker">
          <a href={`/chambers/${data.id}${query}`}>{data.name}</a>
        </p>
        <h1>{minutes.title}</h1>
        <p class="lede">{`${dayWords(minutes.date)}. President: ${minutes.president}.`}</p>
      </header>
      {communique !== null && <p class="remark">{communique}</p>}
      <p>{`Members: ${minutes.members.join(', ')}.`}</p>
      {minutes.parts.map((part, i) => {
        return part.takenBackBy === null ? <Part part={part} key={i} /> : <del key={i}>{<Part part={part} />}</del>;
      })}
      <p>
        <a href={`/api/chambers/${data.id}/minutes${query}`}>As plain text</a>
      </p>
    </article>
  );
}
