import { inner } from '../markup.ts';
import { decisionList } from './parts.ts';
import type { SearchPlan } from './search.ts';

export function Choice({
  name,
  label,
  value,
  any,
  options,
}: {
  name: string;
  label: string;
  value: string;
  any: string;
  options: readonly { value: string; word: string }[];
}) {
  return (
    <label class="field">
      <span>{label}</span>
      <select name={name}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option value={option.value} selected={option.value === value} key={option.value}>
            {option.word}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The record with a search box; filters stand in the address, so a search can be kept and sent. */
export function SearchPage({ plan }: { plan: SearchPlan }) {
  const { asked } = plan;
  return (
    <>
      <header class="title">
        <h1>Decisions of the Council</h1>
        <search>
          <form class="search" method="get" action="/decisions">
            <label class="field wide">
              <span>Symbol, words or date</span>
              <input type="search" name="q" value={asked.q} placeholder="S/RES/2728, ceasefire, 2024-03-25" />
            </label>
            <Choice
              name="year"
              label="Year"
              value={asked.year}
              any="Any"
              options={plan.years.map((year) => ({ value: year, word: year }))}
            />
            <Choice name="outcome" label="Outcome" value={asked.outcome} any="Any" options={plan.outcomes} />
            <Choice name="kind" label="Kind" value={asked.kind} any="Any" options={plan.kinds} />
            <button type="submit">Search</button>
          </form>
        </search>
      </header>
      <h2 class="hidden">Results</h2>
      <p class="quiet" role="status">
        {plan.sentence}
      </p>
      <div {...inner(decisionList(plan.links))} />
      {(plan.previous || plan.next) && (
        <nav class="pages" aria-label="Pages of results">
          {plan.previous && (
            <a href={plan.previous} rel="prev">
              Newer
            </a>
          )}
          {plan.next && (
            <a href={plan.next} rel="next">
              Older
            </a>
          )}
        </nav>
      )}
    </>
  );
}
