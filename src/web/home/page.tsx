import type { Given, Verdict as VerdictName } from '../../reports/types.ts';
import type { CheckSummary } from '../../store/types.ts';
import { Counts, ReportView, sampleWords, Verdict } from '../check/page.tsx';
import type { CheckPlan } from '../check/plan.ts';
import { instantWords, plural, toCorrect, verdictOrder, verdictWords } from '../words.ts';
import { maxFiles } from './given.ts';

export interface SampleCard {
  readonly slug: string;
  readonly title: string;
  readonly lede: string;
  readonly plan: CheckPlan;
}

export interface HomePlan {
  readonly samples: readonly SampleCard[];
  readonly kept: readonly CheckSummary[];
  /** What was typed, shown again after a problem. */
  readonly given: readonly Given[];
  readonly dateline: string;
  readonly problems: readonly string[];
}

function CheckForm({ given, dateline, problems }: Pick<HomePlan, 'given' | 'dateline' | 'problems'>) {
  const boxes: readonly Given[] = given.length > 1 ? given : [given[0] ?? { text: '' }, { text: '' }];
  return (
    <section class="check-form" aria-labelledby="check-a-report">
      <h2 id="check-a-report">Check a report</h2>
      <form method="post" action="/check" encType="multipart/form-data" data-check-form>
        <div class="problems" role="alert" id="problems">
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
        {boxes.slice(0, 1).map((one) => (
          <TextBox one={one} n={1} key="first" bad={problems.length > 0} />
        ))}
        <details class="more" open={given.length > 1}>
          <summary>Another text on the same event</summary>
          {boxes.slice(1).map((one, i) => (
            <TextBox one={one} n={i + 2} key={one.name ?? `box-${i + 2}`} bad={false} />
          ))}
        </details>
        <div class="row">
          <label class="field">
            <span>Files</span>
            <input type="file" name="files" multiple accept=".txt,.md,.text,text/plain" />
            <small>Plain text, up to {maxFiles}. With scripts allowed they can be dropped anywhere on the page.</small>
          </label>
          <label class="field">
            <span>Date of the report</span>
            <input type="date" name="dateline" value={dateline} />
            <small>Where the text does not say: “Monday” is reckoned from it.</small>
          </label>
        </div>
        <p class="send">
          <button type="submit">Check against the record</button> <output data-progress />
        </p>
      </form>
    </section>
  );
}

function TextBox({ one, n, bad }: { one: Given; n: number; bad: boolean }) {
  return (
    <label class="field wide">
      <span>{one.name ? one.name : n === 1 ? 'Text of the report' : `Text ${n}`}</span>
      {one.name && <input type="hidden" name="names" value={one.name} />}
      {!one.name && <input type="hidden" name="names" value="" />}
      <textarea name="text" rows={n === 1 ? 8 : 5} spellcheck={false} aria-describedby={bad ? 'problems' : undefined}>
        {`\n${one.text}`}
      </textarea>
    </label>
  );
}

function KeptChecks({ kept }: { kept: readonly CheckSummary[] }) {
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">Kept checks</h2>
      {kept.length === 0 && <p class="quiet">Checks you make are kept on this machine until you delete them. There is none yet.</p>}
      <ul class="kept">
        {kept.map((check) => (
          <li key={check.id}>
            <div>
              <a href={`/checks/${check.id}`}>{check.title}</a>
              <p class="quiet">
                {instantWords(check.at)} · {plural(check.reports, 'report')}
                {summaryWords(check.findings)}
              </p>
            </div>
            <form method="post" action={`/checks/${check.id}/delete`}>
              <button class="quiet-button" type="submit" aria-label={`Delete the check “${check.title}”`}>
                Delete
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

const summaryWords = (findings: Readonly<Record<string, number>>): string =>
  verdictOrder
    .filter((verdict) => verdict !== 'outside' && findings[verdict])
    .map((verdict) => ` · ${findings[verdict]} ${verdictWords[verdict].word}`)
    .join('');

function Cards({ samples }: { samples: readonly SampleCard[] }) {
  return (
    <ul class="cards">
      {samples.map((sample) => {
        const counts = sample.plan.legend.filter((one) => one.verdict !== 'outside');
        return (
          <li key={sample.slug}>
            <h3>
              <a href={`/samples/${sample.slug}`}>{sample.title}</a>
            </h3>
            <p>
              {sample.lede} <span class="quiet">{sampleWords}.</span>
            </p>
            <Counts counts={counts} />
          </li>
        );
      })}
    </ul>
  );
}

function worst(plan: CheckPlan): readonly { report: string; anchor: string; verdict: VerdictName; words: string; sentence: string }[] {
  return plan.reports.flatMap((report) =>
    report.margin
      .filter((claim) => toCorrect.has(claim.verdict.verdict))
      .map((claim) => ({
        report: report.title,
        anchor: claim.anchor,
        verdict: claim.verdict.verdict,
        words: claim.words,
        sentence: claim.because[0]?.sentence ?? '',
      })),
  );
}

/** The door: what this is, a check done, the form, what was kept. */
export function HomePage({ plan }: { plan: HomePlan }) {
  const [first, ...others] = plan.samples;
  return (
    <>
      <header class="title home-title">
        <h1>What did the Security Council really decide?</h1>
        <p class="lede">
          Penholder reads reports on the UN Security Council and checks each claim against every vote since 1946, the texts adopted, and the
          rules by which the Council decides.
        </p>
      </header>
      <div class="home">
        <div>
          <CheckForm given={plan.given} dateline={plan.dateline} problems={plan.problems} />
          <KeptChecks kept={plan.kept} />
        </div>
        {first && (
          <section class="example" aria-labelledby="example">
            <h2 id="example">A check already done</h2>
            <h3>
              <a href={`/samples/${first.slug}`}>{first.title}</a>
            </h3>
            <p>
              {first.lede} <span class="quiet">{sampleWords}.</span>
            </p>
            <Counts counts={first.plan.legend} />
            <ol class="margin-list">
              {worst(first.plan)
                .slice(0, 5)
                .map((one) => (
                  <li key={`${one.report}-${one.anchor}`}>
                    <a href={`/samples/${first.slug}#${one.anchor}`}>
                      <Verdict of={{ verdict: one.verdict, mark: verdictWords[one.verdict].mark, word: verdictWords[one.verdict].word }} />{' '}
                      <q>{one.words}</q>
                    </a>
                    <p>{one.sentence}</p>
                  </li>
                ))}
            </ol>
            <p>
              <a href={`/samples/${first.slug}`}>Read the whole check</a>
            </p>
          </section>
        )}
      </div>
      {others.length > 0 && (
        <section aria-labelledby="more-samples">
          <h2 id="more-samples">More checks to look at</h2>
          <Cards samples={others} />
        </section>
      )}
      {first && (
        <section class="worked" aria-labelledby="worked">
          <h2 id="worked">The example in full</h2>
          <p class="quiet">Every claim is marked in its place. Choose one to see what it rests on.</p>
          {first.plan.reports.map((report) => (
            <ReportView report={report} sample level={3} key={report.anchor} />
          ))}
        </section>
      )}
    </>
  );
}
