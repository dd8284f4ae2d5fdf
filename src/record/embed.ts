import { escapeXml } from '../escape-xml.ts';
import { ballotWords, memberWords, outcomeWords } from '../procedure/index.ts';
import type { Ballot, Outcome } from '../procedure/types.ts';
import { ballotsOf, compositionOf, tallyOf } from './ballots.ts';
import { bodyName } from './body.ts';
import { outcomeOf, vetoersOf } from './ruling.ts';
import { dayInWords, pathOf, titleOf } from './title.ts';
import type { CouncilRecord, Decision } from './types.ts';

/*
 * A decision as a card that other sites can show. It stands on pages we do not know, light or dark, as an image or inside their markup: so
 * it has a ground of its own, attributes instead of styles, no ids, no script, and nothing to fetch.
 */

/** A larger body is told by its count: two hundred marks are no card. */
const mostDrawn = 30;
const width = 480;
const margin = 20;
const colours = {
  ground: '#ffffff',
  edge: '#b8bec7',
  ink: '#1b2430',
  quiet: '#566070',
  good: '#1d6b46',
  bad: '#a3262a',
  Y: '#1d6b46',
  N: '#a3262a',
  A: '#7a5b00',
  aside: '#566070',
} as const;

const tones: Readonly<Record<Outcome, 'good' | 'bad'>> = {
  adopted: 'good',
  adopted_without_vote: 'good',
  carried: 'good',
  vetoed: 'bad',
  short: 'bad',
  not_carried: 'bad',
};

const order: readonly Ballot[] = ['Y', 'N', 'A', 'P', 'X'];

/** Words in lines of at most `room` letters; what does not fit into `most` lines ends in an ellipsis. */
function lines(words: string, room: number, most: number): string[] {
  const all: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/).flatMap((one) => one.match(new RegExp(`.{1,${room}}`, 'gu')) ?? [])) {
    if (line !== '' && line.length + 1 + word.length > room) {
      all.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') all.push(line);
  if (all.length <= most) return all;
  const last = [...all[most - 1]!].slice(0, room - 1).join('');
  return [...all.slice(0, most - 1), `${last.trimEnd()}…`];
}

interface Look {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly anchor?: 'middle' | 'end';
}

const text = (x: number, y: number, words: string, { size, fill, bold = false, anchor }: Look): string =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${bold ? ' font-weight="700"' : ''}${anchor ? ` text-anchor="${anchor}"` : ''}>${escapeXml(words)}</text>`;

const r = 15;

/** A ballot told by shape and letter as well as by colour: disc, square, diamond, broken ring, cross; an empty ring where it is not known. */
function mark(x: number, y: number, ballot: Ballot | null): string {
  const letter = (words: string, fill: string) => text(x, y + 5, words, { size: 15, fill, bold: true, anchor: 'middle' });
  const ring = (more: string) => `<circle cx="${x}" cy="${y}" r="${r - 1}" fill="none" stroke="${colours.aside}" stroke-width="2"${more}/>`;
  switch (ballot) {
    case 'Y':
      return `<circle cx="${x}" cy="${y}" r="${r}" fill="${colours.Y}"/>${letter('Y', colours.ground)}`;
    case 'N':
      return `<rect x="${x - r + 1}" y="${y - r + 1}" width="${2 * r - 2}" height="${2 * r - 2}" fill="${colours.N}"/>${letter('N', colours.ground)}`;
    case 'A':
      return `<path d="M${x} ${y - r - 2}L${x + r + 2} ${y}L${x} ${y + r + 2}L${x - r - 2} ${y}Z" fill="${colours.ground}" stroke="${colours.A}" stroke-width="2"/>${letter('A', colours.A)}`;
    case 'P':
      return ring(' stroke-dasharray="5 4"') + letter('P', colours.aside);
    case 'X':
      return `${ring('')}<path d="M${x - 6} ${y - 6}L${x + 6} ${y + 6}M${x + 6} ${y - 6}L${x - 6} ${y + 6}" stroke="${colours.aside}" stroke-width="2"/>`;
    case null:
      return ring(' stroke-opacity="0.5"');
  }
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function countLine(decision: Decision): string {
  if (decision.withoutVote) return 'No vote was taken.';
  const tally = tallyOf(decision);
  if (tally === null) return 'The count is not known.';
  const shown = order.filter((letter) => tally[letter] > 0 || letter === 'Y' || letter === 'N' || letter === 'A');
  return shown.map((letter) => `${tally[letter]} ${ballotWords(letter)}`).join(' · ');
}

/** Who voted how, in a sentence, for those who do not see the drawing. */
function roll(record: CouncilRecord, decision: Decision): string {
  const ballots = ballotsOf(record, decision);
  const composition = compositionOf(record, decision);
  return order
    .flatMap((letter) => {
      const codes = composition.members.filter(({ code }) => ballots[code] === letter).map(({ code }) => code);
      return codes.length === 0 ? [] : [`${capital(ballotWords(letter))}: ${memberWords(composition, codes)}.`];
    })
    .join(' ');
}

/** A decision in two sentences: what it was and how it came out. */
function said(record: CouncilRecord, decision: Decision): string {
  const vetoers = memberWords(compositionOf(record, decision), vetoersOf(record, decision));
  const veto = vetoers === '' ? '' : ` by ${vetoers}`;
  return `UN ${bodyName(record.body)}, ${titleOf(decision)}, ${dayInWords(decision.date)}: ${decision.question}. ${capital(outcomeWords(outcomeOf(record, decision)))}${veto}. ${countLine(decision)}`;
}

/** A decision as an SVG that stands by itself: what was asked, how it came out, and every ballot known by name. */
export function embedSvg(record: CouncilRecord, decision: Decision): string {
  const { members } = compositionOf(record, decision);
  const ballots = ballotsOf(record, decision);
  const outcome = outcomeOf(record, decision);
  const vetoers = vetoersOf(record, decision);
  const parts: string[] = [];
  let y = 34;
  const put = (words: readonly string[], step: number, look: Look) => {
    for (const line of words) {
      parts.push(text(margin, y, line, look));
      y += step;
    }
  };
  parts.push(text(width - margin, y, dayInWords(decision.date), { size: 13, fill: colours.quiet, anchor: 'end' }));
  put(lines(titleOf(decision), 32, 1), 26, { size: 17, fill: colours.ink, bold: true });
  put(lines(decision.question, 54, 3), 20, { size: 15, fill: colours.ink });
  y += 14;
  put([capital(outcomeWords(outcome))], 24, { size: 20, fill: colours[tones[outcome]], bold: true });
  put([countLine(decision)], 20, { size: 14, fill: colours.ink });
  if (vetoers.length > 0) {
    put(lines(`Veto: ${memberWords(compositionOf(record, decision), vetoers)}`, 60, 3), 20, { size: 14, fill: colours.bad });
  }
  if (Object.keys(ballots).length > 0 && members.length <= mostDrawn) {
    const across = Math.min(8, Math.ceil(members.length / 2));
    const step = (width - 2 * margin) / across;
    y += 14;
    members.forEach(({ code, permanent }, i) => {
      const x = Math.round(margin + step * ((i % across) + 0.5));
      const top = y + Math.floor(i / across) * 62;
      const around = permanent ? `<circle cx="${x}" cy="${top}" r="${r + 6}" fill="none" stroke="${colours.ink}" stroke-width="1"/>` : '';
      parts.push(around + mark(x, top, ballots[code] ?? null));
      parts.push(
        text(x, top + 36, code, { size: 12, fill: vetoers.includes(code) ? colours.bad : colours.ink, bold: permanent, anchor: 'middle' }),
      );
    });
    y += Math.ceil(members.length / across) * 62 - 4;
    const used = order.filter((letter) => Object.values(ballots).includes(letter));
    const unknown = members.some(({ code }) => ballots[code] === undefined) ? ', empty: not known' : '';
    const legend = used.map((letter) => `${letter === 'X' ? '×' : letter} ${ballotWords(letter)}`).join(', ');
    put(lines(`${legend}${unknown}; ring: permanent member`, 68, 2), 18, { size: 12, fill: colours.quiet });
  }
  put([`Penholder, the record of the UN ${bodyName(record.body)}`], 0, { size: 12, fill: colours.quiet });
  const height = y + 18;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(said(record, decision))}" font-family="system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif"><title>${escapeXml(`${titleOf(decision)}: ${capital(outcomeWords(outcome))}`)}</title><desc>${escapeXml([said(record, decision), roll(record, decision)].join(' ').trim())}</desc><rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="${colours.ground}" stroke="${colours.edge}"/>${parts.join('')}</svg>`;
}

/**
 * A decision as a piece of HTML to put into any page: the drawing, and a line with a link to its page at `site` ("https://votes.example")
 * and to the source. No script, no style sheet, nothing that is fetched.
 */
export function embedHtml(record: CouncilRecord, decision: Decision, site: string): string {
  const sources = decision.sources.map((id) => record.sources.get(id)?.title ?? id);
  const after = sources.length === 0 ? '' : ` Sources: ${escapeXml(sources.join('; '))}.`;
  return `<figure>
${embedSvg(record, decision)}
<figcaption><a href="${escapeXml(site + pathOf(decision.id))}">${escapeXml(titleOf(decision))}, ${escapeXml(dayInWords(decision.date))}</a> in Penholder.${after}</figcaption>
</figure>
`;
}
