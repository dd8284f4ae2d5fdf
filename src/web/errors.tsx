/** A page for what is not there or went wrong: one sentence, and where to go on. */
export function ErrorPage({
  title,
  sentence,
  nearest = [],
}: {
  title: string;
  sentence: string;
  nearest?: readonly { href: string; words: string }[];
}) {
  return (
    <article class="prose">
      <header class="title">
        <h1>{title}</h1>
        <p class="lede">{sentence}</p>
      </header>
      {nearest.length > 0 && (
        <>
          <h2>Nearest in the record</h2>
          <ul>
            {nearest.map((one) => (
              <li key={one.href}>
                <a href={one.href}>{one.words}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href="/decisions">Search the record</a> or <a href="/">check a report</a>.
      </p>
    </article>
  );
}
