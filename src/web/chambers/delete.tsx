/** Before a chamber is deleted: what goes, and its name to be typed. */
export function DeletePage({
  name,
  path,
  entries,
  problem,
}: {
  readonly name: string;
  readonly path: (rest: string) => string;
  /** How many its log has. */
  readonly entries: number;
  readonly problem?: string;
}) {
  return (
    <article class="prose">
      <header class="title">
        <h1>Delete this chamber</h1>
        <p class="lede">
          <a href={path('')}>{name}</a>
        </p>
      </header>
      {problem && (
        <p class="remark" role="alert">
          {problem}
        </p>
      )}
      <p>
        {`Its log of ${entries} ${entries === 1 ? 'entry' : 'entries'}, its votes, minutes and ballot papers go, and every link to it with them. This cannot be undone. What stays is that a chamber was deleted here, when, by whom, how long its log was and its last hash: with a log taken away before, anybody can show that it was this one.`}
      </p>
      <p>
        {'Take away first what you want to keep: '}
        <a href={`/api${path('/log')}`}>the log</a>
        {', '}
        <a href={path('/minutes')}>the minutes</a>
        {', '}
        <a href={`/api${path('/votes.csv')}`}>the votes</a>.
      </p>
      <form method="post" action={path('/delete')} class="open-chamber">
        <label class="field">
          <span>{`To confirm, type its name: ${name}`}</span>
          <input type="text" name="name" autocomplete="off" required />
        </label>
        <button type="submit">Delete it for good</button>
      </form>
    </article>
  );
}

export function DeletedPage({ sentence }: { readonly sentence: string }) {
  return (
    <article class="prose">
      <header class="title">
        <h1>Deleted</h1>
        <p class="lede">{sentence}</p>
      </header>
      <p>
        <a href="/chambers">Chambers</a>
      </p>
    </article>
  );
}
