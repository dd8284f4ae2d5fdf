import { outcomeWord } from '../decision/parts.ts';
import { each, escapeHtml, inner, type Markup, markup, nothing } from '../markup.ts';
import { numberWords, plural } from '../words.ts';
import { Choice } from './choice.tsx';
import { marked } from './marked.ts';
import { actChoices, adoptedChoices, forceChoices, type HitPlan, labels, partChoices, type TextsPlan } from './search-plan.ts';

function hit({ href, symbol, paragraph, verb, decision, snippet }: HitPlan): Markup {
  const about = decision
    ? markup`<a href="${escapeHtml(decision.href)}">${escapeHtml(decision.date)}</a> ${outcomeWord(decision.outcome, decision.tone)} <span class="quiet">${escapeHtml(decision.question)}</span>`
    : markup`<span class="quiet">Not a decision of the record</span>`;
  return markup`<li><h3><a href="${escapeHtml(href)}">${escapeHtml(symbol)} <span class="para">${escapeHtml(paragraph)}</span></a> <span class="governing">${escapeHtml(verb)}</span></h3>
<p class="words">${snippet.before ? markup`… ` : nothing}${marked(snippet.text, snippet.marks)}${snippet.after ? markup` …` : nothing}</p>
<p class="about">${about}</p></li>`;
}

/** How texts are added, where there are none. */
function HowToAdd() {
  return (
    <section class="prose" aria-labelledby="add">
      <h2 id="add">No texts are indexed yet</h2>
      <p>
        Penholder comes without the wording of resolutions. Put the texts that you have into a folder, as plain text in files named by their
        symbols:
      </p>
      <pre>
        <code>{'S_RES_242.txt\nS_RES_2728_(2024)-EN.txt\nS_2024_254.txt'}</code>
      </pre>
      <p>Then run this on the machine of this server, with its settings, as often as there are new ones:</p>
      <pre>
        <code>penholder record texts FOLDER</code>
      </pre>
    </section>
  );
}

const ToCompare = () => (
  <p>
    <a href="/compare">Compare two texts</a>, also of your own
  </p>
);

/** The indexed texts with a search box; what is asked stands in the address, so that a search can be kept and sent. */
export function TextsPage({ plan }: { plan: TextsPlan }) {
  const { asked, indexed } = plan;
  if (indexed.texts === 0)
    return (
      <>
        <header class="title">
          <h1>Texts of resolutions</h1>
          <ToCompare />
        </header>
        <HowToAdd />
      </>
    );
  return (
    <>
      <header class="title">
        <h1>Texts of resolutions</h1>
        <ToCompare />
        <search>
          <form class="search texts-search" method="get" action="/texts">
            <label class="field wide">
              <span>Words</span>
              <input type="search" name="q" value={asked.q} placeholder={'demands "immediate ceasefire"'} />
              <small>
                All of them in one paragraph. “A phrase” as it is written, -word to leave out, one OR other, humanit* for beginnings.
              </small>
            </label>
            <Choice name="part" label={labels.part} value={asked.part} any="Any" options={partChoices} />
            <Choice name="act" label={labels.act} value={asked.act} any="Any" options={actChoices} />
            <Choice name="force" label={labels.force} value={asked.force} any="Any" options={forceChoices} />
            <Choice name="adopted" label={labels.adopted} value={asked.adopted} any="Any" options={adoptedChoices} />
            <label class="field">
              <span>{labels.since}</span>
              <input name="since" value={asked.since} placeholder="1990" size={10} />
            </label>
            <label class="field">
              <span>{labels.until}</span>
              <input name="until" value={asked.until} placeholder="2024-03" size={10} />
            </label>
            <button type="submit">Search</button>
          </form>
        </search>
      </header>
      <h2 class="hidden">Results</h2>
      <p class="quiet" role="status">
        {plan.sentence || `${numberWords(indexed.texts)} texts with ${plural(indexed.paragraphs, 'paragraph')} are indexed.`}
      </p>
      <div {...inner(markup`<ol class="hits">${each(plan.hits, hit)}</ol>`)} />
      {(plan.previous || plan.next) && (
        <nav class="pages" aria-label="Pages of results">
          {plan.previous && (
            <a href={plan.previous} rel="prev">
              Previous
            </a>
          )}
          {plan.next && (
            <a href={plan.next} rel="next">
              Next
            </a>
          )}
        </nav>
      )}
    </>
  );
}
