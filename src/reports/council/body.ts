import { type Draft, type Reading, spanOf, textInFocus } from '../reading.ts';
import type { CouncilClaim, LegalClaim } from '../types.ts';
import { Gate, type Gated } from '../words/gates.ts';
import { itemAt, type Sentence } from '../words/items.ts';
import { LinePattern } from '../words/line-patterns.ts';
import { electedAt, mentionsIn } from '../words/mentions.ts';

const SIZE =
  /(?:=(\d+) - (?:member|strong|nation|country|seat|state|person)(?: (?:un|[a-z]+))? (?:%C|body|%UN %C|panel|chamber)|%C (?:'s )?(?:has |of )?=(\d+) (?:members|nations|countries|states)(?! (?:voted|vote|voting|in|abst|back|support|against|said|of)))/g;
const KINDS =
  /=(\d+) (non ?-? ?permanent|nonpermanent|elected|permanent|veto - wielding permanent|veto - wielding|rotating|temporary)(?: (?:and =(\d+) (?:non ?-? ?permanent|elected) )?(?:%C )?members?)/g;
const REQUIRED =
  /(?:(?:the|minimum of|least|required|necessary|needed|requisite) =(\d{1,2})(?: (?:votes?|affirmative|" yes "|yes|in favour|positive|favourable|members|-|vote|of|=15|=11|the|majority))*(?: (?:that )?(?:were|are|was|is|to be))? (?:needed|required|necessary|minimum|threshold|for (?:adoption|passage|it to pass|a resolution)|to (?:pass|be adopted|adopt|succeed))|(?:needs?|needed|needing|requires?|required|requiring)(?: (?:at least|a minimum of|the support of|a majority of|the votes of|the backing of|only))* =(\d{1,2}) (?:votes?|affirmative|" yes "|yes|in favour|positive|favourable|of|members|countries|states)(?: (?:in favour|of|the|votes?|=15))*|=(\d{1,2}) (?:affirmative |yes )?votes?(?: (?:out|of|=15|=11|in favour|the))* (?:are|is|were|was) (?:needed|required|necessary)|(?:#[RD]s?|%C|adoption|passage|it) (?:needs?|needed|requires?|required) (?:at least |only )?=(\d{1,2})(?= (?:[.,;]|to|and|$)))(?= )/g;
const TWO_THIRDS =
  /(?:needs?|needed|requires?|required|takes?|took|short of|lacked|without) (?:the |a |an )?(?:required |necessary |needed )?(two|=2|simple|absolute)(?: - |-| )(thirds|third|majority)/g;

interface Fact extends Gated {
  readonly re: RegExp;
  readonly read: (m: RegExpExecArray, sentence: Sentence, from: number) => Partial<CouncilClaim> | null;
}

const isOfAssembly = ({ line }: Sentence): boolean => /%GA|%B/.test(line) && !/%C/.test(line);
const NEEDING = 'needed|required|necessary|minimum|threshold|for|to|needs|need|needing|requires|require|requiring';

const FACTS: readonly Fact[] = [
  { needs: ['='], re: SIZE, read: (m) => ({ size: Number(m[1] ?? m[2]) }) },
  {
    needs: ['=', 'non|nonpermanent|non-permanent|elected|permanent|veto|rotating|temporary'],
    re: KINDS,
    read: (m, sentence, from) => {
      const value = Number(m[1]);
      const permanent = /^(permanent|veto)/.test(m[2] as string);
      if (value > 15 || !/^(the|all|'s|its|has|with|and|by)$/.test(sentence.items[from - 1]?.tag ?? '') || value < (permanent ? 4 : 6))
        return null;
      return { ...(permanent ? { permanent: value } : { elected: value }), ...(m[3] ? { elected: Number(m[3]) } : {}) };
    },
  },
  {
    needs: ['=', NEEDING],
    re: REQUIRED,
    read: (m, sentence) =>
      isOfAssembly(sentence) || !OF_A_VOTE.test(sentence.line) ? null : { required: Number(m[1] ?? m[2] ?? m[3] ?? m[4]) },
  },
  {
    needs: ['two|two-thirds|=', 'need|needs|needed|require|requires|required|take|takes|took|of|lacked|without'],
    re: TWO_THIRDS,
    read: (m, sentence) =>
      /%GA|%B| elect| candidate| seats? | state | ballots? /.test(sentence.line) ||
      !/^(?:two|=2)$/.test(m[1] as string) ||
      !OF_A_VOTE.test(sentence.line)
        ? null
        : { required: 10 },
  },
];

const OF_A_VOTE = /vot|major|%C|#[RD]/;

const gate = new Gate(FACTS);

/** Facts about the body itself, and who put a text forward. */
export function councilClaims(reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  for (const sentence of reading.sentences) {
    for (const { re, read } of gate.open(sentence)) {
      each(re, sentence, (m, from, to) => {
        const facts = read(m, sentence, from);
        if (facts) drafts.push(draft(reading, sentence, from, to, facts));
      });
    }
  }
  drafts.push(...sponsorClaims(reading), ...pronounSponsors(reading));
  return drafts;
}

function each(re: RegExp, sentence: Sentence, take: (m: RegExpExecArray, from: number, to: number) => void): void {
  re.lastIndex = 0;
  for (let m = re.exec(sentence.line); m; m = re.exec(sentence.line)) {
    const lead = m[0].length - m[0].trimStart().length;
    take(m, itemAt(sentence, m.index + lead), itemAt(sentence, m.index + m[0].trimEnd().length - 1));
  }
}

function draft(reading: Reading, sentence: Sentence, from: number, to: number, facts: Partial<CouncilClaim>): Draft {
  const text = textInFocus(reading, sentence.index, sentence.items.length);
  const start = /^(the|a)$/.test(sentence.items[from - 1]?.tag ?? '') ? from - 1 : from;
  return {
    claim: { kind: 'council', span: spanOf(reading, sentence.index, start, to), modality: 'asserted', ...facts },
    sentence: sentence.index,
    ...(text ? { text } : {}),
  };
}

/** "Jordan submitted the draft", "the US and Albania, which co-sponsored the resolution" */
const ACTIVE =
  /@([A-Z][A-Z+]*)(?: (?:,|which|who|that|had|has|have|on|~\d+|also|then|jointly|both|later|formally))* (?:submitted|tabled|introduced|presented|drafted|proposed|sponsored|co(?: - |-)?(?:sponsored|wrote|authored|drafted)|authored|put forward|wrote|penned)(?: (?:on|~\d+|jointly|forward))* $/;

/** The State that a relative clause or an apposition, still open at the end, is said of. */
const HEAD_OF_ASIDE = /@([A-Z][A-Z+]*) , (?:which|who|whose|an?|the) (?:(?!,|;|\. )\S+ )*$/;
const GOVERNED = / (?:on|about|against|over|in|with|including|between|protects?|shields?) (?:the )?$/;

/** "put forward by the ten non-permanent members", "a US-drafted resolution", "Japan submitted the draft", "is the work of the elected members" */
function sponsorClaims(reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  for (const mention of reading.mentions) {
    const text = reading.texts.get(mention);
    const sentence = reading.sentences[mention.sentence];
    if (!text || !sentence) continue;
    let sponsors = mention.explicit ? mention.sponsors : [];
    let { from, to } = mention;
    if (mention.kind === 'A' || mention.kind === 'M' || mention.plural) continue;
    const before = sentence.line.slice(0, sentence.at[mention.from] ?? 0);
    // "an amendment to the draft was proposed by Russia": not the draft.
    if (/ #As? (?:to|of) (?:the )?$/.test(before)) continue;
    const active = sponsors.length === 0 ? ACTIVE.exec(before) : null;
    if (active && !/ (?:not|n't|could|would|may|will|to) /.test(active[0])) {
      // "Britain, which holds the pen on Sudan, put forward the draft": not Sudan.
      const head = HEAD_OF_ASIDE.exec(before.slice(0, active.index));
      if (!head && GOVERNED.test(before.slice(0, active.index))) continue;
      sponsors = ((head ?? active)[1] as string).split('+');
      from = itemAt(sentence, (head ?? active).index + 1);
    }
    if (sponsors.length === 0) {
      const rest = sentence.line.slice((sentence.at[mention.item] ?? 0) + (sentence.items[mention.item]?.tag.length ?? 0));
      const work =
        /^(?: (?!;|said|after|which|that)\S+){0,6}? (?:is|was) the (?:work|brainchild|product|initiative) of (?:the )?/.exec(rest) ??
        /^(?: (?!;|said|after)\S+){0,4}? (?:was |were |had been )?(?:put forward|(?:put|laid|placed|brought) (?:to|before) the %C|submitted|tabled|drafted|written|authored|proposed|sponsored|introduced|presented|circulated|co(?: - |-)?(?:sponsored|written|authored|drafted))(?: (?:jointly|again|on ~\d+|~\d+))? by (?:the )?/.exec(
          rest,
        );
      if (!work || / (?:originally|initially|first|previously) /.test(work[0])) continue;
      const offset = (sentence.at[mention.item] ?? 0) + (sentence.items[mention.item]?.tag.length ?? 0) + work[0].length;
      const item = itemAt(sentence, offset);
      const named = sentence.items[item];
      const elected = electedAt(sentence, offset);
      if (named?.states && (sentence.at[item] ?? 0) >= offset - 1) {
        sponsors = named.states;
        to = item;
      } else if (elected) {
        sponsors = ['E10'];
        to = item + elected - 1;
      } else continue;
    }
    drafts.push({
      claim: {
        kind: 'council',
        span: spanOf(reading, mention.sentence, from, to),
        modality: 'asserted',
        sponsors,
        of: { described: mention.span },
      },
      sentence: mention.sentence,
      text,
    });
  }
  return drafts;
}

const PUT_FORWARD_BY =
  /^ it (?:was|had been|is) (?:also |jointly |formally )?(?:put forward|submitted|tabled|drafted|written|authored|proposed|sponsored|introduced|presented|co(?: - |-)?(?:sponsored|written|authored|drafted))(?: (?:jointly|on ~\d+|~\d+))? by (?:the )?(?=@)/;

/** "It was introduced on Friday by Malaysia and Senegal": said of the text last spoken of. */
function pronounSponsors(reading: Reading): Draft[] {
  return reading.sentences.flatMap((sentence): Draft[] => {
    const lead = sentence.items[0]?.tag === 'it' ? PUT_FORWARD_BY.exec(sentence.line)?.[0] : undefined;
    const text = lead && textInFocus(reading, sentence.index, 0);
    if (!text) return [];
    const named = itemAt(sentence, lead.length);
    const described = spanOf(reading, sentence.index, 0, 0);
    return [
      {
        claim: {
          kind: 'council',
          span: spanOf(reading, sentence.index, 0, named),
          modality: 'asserted',
          sponsors: sentence.items[named]?.states ?? [],
          of: { described },
        },
        sentence: sentence.index,
        text,
      },
    ];
  });
}

const LEGAL: readonly { re: RegExp; assertion: LegalClaim['assertion'] }[] = [
  {
    re: /(?:#R|it|text|decision|measure|they|resolutions|#Rs)(?: (?!;|\.|said)\S+){0,14}? (?:is|are|was|were|be|being|considered|deemed|becomes?|legally)(?: (?:also|therefore|thus|now|fully|considered|deemed|under|international|law|,|to|be|as|both))* (?:not |n't )(?:legally )?binding/g,
    assertion: 'not_binding',
  },
  { re: /non - ?binding|nonbinding|non-binding/g, assertion: 'not_binding' },
  {
    re: /(?:#Rs?|it|decision|they)(?: (?!;|\.|said|not|n't)\S+){0,14}? (?:is|are|was|were|being|becomes?|considered|deemed)(?: (?:also|therefore|thus|now|fully|considered|legally|under|international|law|,|to|be|as))* binding/g,
    assertion: 'binding',
  },
  { re: /(?:legally )?binding(?: (?:%C|%UN))? (?:#Rs?|decision|effect|force)/g, assertion: 'binding' },
  { re: /carries? (?:the )?(?:full )?(?:force|weight) of (?:international )?law/g, assertion: 'binding' },
];

const OF_FORCE = new LinePattern(/binding|force of|weight of/);

/** What a report says of a text's legal force. */
export function legalClaims(reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  for (const sentence of reading.sentences) {
    if (!OF_FORCE.isIn(sentence)) continue;
    for (const { re, assertion } of LEGAL) {
      let taken = false;
      each(re, sentence, (m, from, to) => {
        const flouted = /flouted|ignored|disregarded|violated|unenforced|defied/.test(sentence.line.slice(m.index));
        if (/non ?-? ?$/.test(sentence.line.slice(0, m.index + m[0].indexOf('binding'))) && assertion === 'binding') return;
        if (/%GA/.test(sentence.line) && assertion === 'not_binding' && !/%C/.test(sentence.line)) return;
        const before = sentence.line.slice(0, m.index);
        if (assertion === 'not_binding' && Math.max(before.lastIndexOf('%GA'), before.lastIndexOf('%B')) > before.lastIndexOf('%C')) return;
        const mention = mentionsIn(reading.mentions, sentence.index).findLast((one) => one.item <= to);
        const general = mention !== undefined && /^(every|any|all|each|no)$/.test(mention.determiner);
        const text = general ? undefined : mention ? reading.texts.get(mention) : textInFocus(reading, sentence.index, from);
        const end = flouted ? sentence.items.length - 1 : to;
        const start = mention && mention.from < from && !mention.plural ? mention.from : from;
        drafts.push({
          claim: {
            kind: 'legal',
            span: spanOf(reading, sentence.index, start, end),
            modality: 'asserted',
            of: { described: mention?.span ?? spanOf(reading, sentence.index, from, to) },
            assertion: flouted ? 'flouted' : assertion,
          },
          sentence: sentence.index,
          ...(text && !mention?.plural ? { text } : {}),
        });
        taken = true;
      });
      if (taken) break;
    }
  }
  return drafts;
}
