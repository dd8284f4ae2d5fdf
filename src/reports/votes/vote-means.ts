import { Gate } from '../words/gates.ts';
import type { Sentence } from '../words/items.ts';
import { modalityOf } from '../words/modality.ts';
import { ASIDE, cast, clauseBefore, GAP, L, matchesOf, type Pattern, states, textIn, type VoteWords } from './vote-words.ts';

const YET_TO_COME = /^(?: [a-z]+ly| also)? (?:would|could|might|may|will|can|risks?|wants?|hopes?)(?= )/;

/** Votes told as the means or the occasion of something else. */
const MEANS: readonly Pattern[] = [
  {
    // "By vetoing the resolution, the United States …", "After blocking the draft, Moscow tabled its own"
    needs: ['vetoing', '@'],
    re: new RegExp(
      `(?:^|" | )(?:by|in|after|on|upon|while|when) (?:again |then |twice )?vetoing((?: (?!(?:;|\\.|,|would|could|said) )\\S+){0,14}?) , (?:however , |too , )?(?:the |both )?${L}`,
      'g',
    ),
    read: (m, s) => {
      if (/#[RDAMB]s/.test(m[1] as string) || YET_TO_COME.test(s.line.slice(m.index + m[0].length))) return null;
      return { outcome: 'vetoed', vetoedBy: states(m[2]), modality: 'asserted', ...textIn(m, s, 'first') };
    },
  },
  {
    // "Moscow nixed the plan with its veto"
    needs: ['@', 'with', 'veto'],
    re: new RegExp(
      `${L}${ASIDE}((?: (?!(?:;|\\.|,|said|says|which|who|that|with|by) )(?!@|%C)\\S+){1,9}?) with (?:its|their|a|another|his|her) (?:lone |sole |first |second |third )?veto(?= [.,;"]| on | in | at | — | $)`,
      'g',
    ),
    read: (m, s) =>
      / (?:members?|powers?|states?|countries|nations?|seats?|one|those|is|are|was|were|armed|threatened|threatens)$/.test(m[2] as string)
        ? null
        : {
            outcome: 'vetoed',
            vetoedBy: states(m[1]),
            modality: modalityOf(m[2] as string, clauseBefore(s.line, m.index)),
            ...textIn(m, s, 'first'),
          },
  },
  {
    // "The United States stopped the United Nations from recognizing a Palestinian state by casting a veto"
    needs: ['@', 'by', 'casting|using|wielding|exercising|invoking|deploying', 'veto'],
    re: new RegExp(
      `^(?: [^@;]*)? ${L}((?: (?!(?:;|said|says|could|would|might|may|can|threatened|threatens) )\\S+){1,18}?) by (?:casting|using|wielding|exercising|invoking|deploying) (?:a|its|the|their|another) veto(?= )`,
      'g',
    ),
    read: (m, s) => ({
      outcome: 'vetoed',
      vetoedBy: states(m[1]),
      modality: 'asserted',
      ...textIn(m, s, 'first'),
    }),
  },
  {
    // "The Council answered the test with resolution 2375"
    needs: ['%C', '#', 'with', 'answered|responded|reacted|retaliated|replied'],
    re: /%C(?: (?:has|had|~\d+|on|then|soon|promptly|quickly|unanimously|last|later))* (?:answered|responded|reacted|retaliated|replied)(?: (?!(?:;|said|says|#R|@[A-Z]+ 's) )\S+){0,12}? with (?:a |its |the |another )?(?:[a-z-]+ ){0,3}?#R(?!s)/g,
    read: (m, s) => ({
      outcome: 'adopted',
      unanimous: / unanimously /.test(m[0]) || undefined,
      modality: 'asserted',
      ...textIn(m, s, 'last'),
    }),
  },
  {
    // "the rapid and unanimous vote in support of the resolution"
    needs: ['unanimous', 'vote|approval|adoption|passage|support', '#'],
    re: / (?:the|a|its|this) (?:[a-z]+ (?:and |, )?){0,3}?unanimous (?:vote|approval|adoption|passage|support)(?: (?:in (?:support|favour) of|for|of|behind) )(?:the |this |a )?(?:[a-z-]+ |%C |%UN |@[A-Z+]+ ){0,4}?#[RD](?!s)/g,
    read: (m, s) =>
      /(?: (?:hope|hopes|hoped|urge|urged|urges|seek|seeks|sought|want|wants|wanted|expect|expected|for|need|needs|needed) | would | could )$/.test(
        s.line.slice(Math.max(0, m.index - 30), m.index + 1),
      )
        ? null
        : { outcome: 'adopted', unanimous: true, modality: 'asserted', ...textIn(m, s, 'last') },
  },
  {
    // "All 15 members call the annexation null and void", "Fifteen votes condemned the break-ins"
    needs: ['=', 'members|votes'],
    re: /(?:^ |[.:;] )(?:all )?(?:the |of the )?=(11|15) (?:members(?: of the %C)?|votes|of its members) (?:call|called|condemn|condemned|condemns|demand|demanded|declare|declared|approve|approved|endorse|endorsed|deplore|deplored|agree|agreed)(?= )/g,
    read: (m, s) => ({ outcome: 'adopted', inFavour: Number(m[1]), modality: 'asserted', ...textIn(m, s, 'first') }),
  },
  {
    // "was unanimously created by the Security Council in 2015"
    needs: ['unanimously', 'by', '%C'],
    re: / (?:was|were) unanimously (?:created|established|set up|imposed|approved|extended|renewed|authorized|authorised|launched)(?: (?!(?:;|,) )\S+){0,6}? by (?:the )?(?:=15 - member )?%C(?= )/g,
    read: () => ({ outcome: 'adopted', unanimous: true, modality: 'asserted' }),
  },
  {
    // "Beijing cast its ballot in favour"
    needs: ['@', 'cast|casting|casts', 'ballot|ballots|vote|votes'],
    re: new RegExp(
      `${L}${ASIDE}${GAP} (?:cast|casting|casts) (?:its|their|his|her|a) (?:own |single |own single )?(?:ballots?|votes?) (in favour|for|against)(?= )`,
      'g',
    ),
    read: (m, s) => ({
      ballots: cast(m[1], m[3] === 'against' ? 'N' : 'Y'),
      modality: modalityOf(m[2] as string, clauseBefore(s.line, m.index)),
    }),
  },
];

const gate = new Gate(MEANS);

/** The votes that a sentence tells as a means or an occasion, in order. */
export function findVoteMeans(sentence: Sentence): VoteWords[] {
  const patterns = gate.open(sentence);
  return patterns.length === 0 ? [] : matchesOf(patterns, sentence);
}
