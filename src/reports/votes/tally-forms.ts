import type { ReportedBallot, ReportedOutcome } from '../types.ts';
import type { Gated } from '../words/gates.ts';

/** The numbers and ballots that a form gives. */
export interface Numbers {
  inFavour?: number;
  against?: number;
  abstaining?: number;
  unanimous?: boolean;
  required?: number;
  ballots?: { member: string; ballot: ReportedBallot }[];
  outcome?: ReportedOutcome;
}

/** A form in which numbers of a vote are written. */
export interface TallyPattern extends Gated {
  readonly re: RegExp;
  readonly read: (m: RegExpExecArray, line: string) => Numbers | null;
}

/** A number as tagged or written; undefined where there is none. */
export const n = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : /^(?:none|nil|no|zero|nought|naught|nothing)$/.test(text) ? 0 : Number(text.replace('=', ''));
/** Ballots of those whom a list names. */
export const listed = (list: string | undefined, ballot: ReportedBallot): { ballots?: { member: string; ballot: ReportedBallot }[] } =>
  list ? { ballots: list.split('+').map((member) => ({ member, ballot })) } : {};

/** The few words before a match. */
export const before = (m: RegExpExecArray, line: string): string => line.slice(Math.max(0, m.index - 24), m.index);

/** Forms of tallies besides the plainest, which `tallies.ts` has. */
export const TALLY_FORMS: readonly TallyPattern[] = [
  {
    // "approved by thirteen votes with two abstentions"
    needs: ['=', 'by|with', 'votes', 'adopted|approved|passed|carried|accepted|endorsed|rejected|defeated|lost|won'],
    re: / (?:adopted|approved|passed|carried|accepted|endorsed|won)(?: (?!;|\.|,|said|=\d|by|with)\S+){0,9} (?:by|with) =(\d{1,2}) votes(?= (?:with|and|,|\.|;|in)| $)/g,
    read: (m) => (Number(m[1]) > 15 || Number(m[1]) < 6 ? null : { inFavour: Number(m[1]) }),
  },
  {
    // "Sept. 16. Fifteen votes." as a note; "Six votes were three too few"
    needs: ['=', 'votes'],
    re: /^ (?:~\d+ [.:] )?(?:again )?=(\d{1,2}) votes (?=\. )|(?<= )=(\d{1,2}) (?:votes|yeses|ayes) (?:were|was|is|are) =?[a-z\d]+ (?:too few|short)(?= )/g,
    read: (m) => {
      const value = Number(m[1] ?? m[2]);
      if (value > 15 || (m[1] && value < 7)) return null;
      return m[2] ? { inFavour: value, outcome: 'short' } : { inFavour: value };
    },
  },
  {
    // "Sept. 24. Unanimous."
    needs: ['unanimous|unanimously'],
    re: /^ (?:~\d+ [.:] )?(?:again )?unanimous(?:ly)? (?=\. )/g,
    read: () => ({ unanimous: true }),
  },
  {
    // "agreed without a dissenting voice on six principles"
    needs: ['without', 'dissent|dissenting|opposition|objection|against'],
    re: /(?:agreed|adopted|passed|approved|accepted|carried|endorsed|voted)(?: (?!;|\.|,|said)\S+){0,4} without (?:a |any |a single )?(?:dissenting (?:voice|vote)|dissent|opposition|objection|(?:vote|voice) against)(?= )/g,
    read: () => ({ against: 0 }),
  },
  {
    // "eight cast their votes for the motion and three cast theirs against"
    needs: ['=', 'theirs', 'against|for'],
    re: /(?<= )=(\d{1,2}) (?:others |members |countries )?(?:cast|gave) theirs (against|for)(?= )/g,
    read: (m) => (m[2] === 'against' ? { against: Number(m[1]) } : { inFavour: Number(m[1]) }),
  },
  {
    // "13 for, 1 against (United States), 1 abstention"
    needs: ['=', 'for|yes|aye|ayes|yeas', 'against|no|noes|nays|opposed|none'],
    re: /(?<= )=(\d{1,2}) (?:votes )?(?:for|yes|ayes?|yeas) (?:,|and|;|—) (=\d{1,2}|none|nil|no) (?:votes )?(?:against|no|noes|nays?|opposed)(?= )/g,
    read: (m) => (Number(m[1]) + (n(m[2]) as number) > 15 ? null : { inFavour: Number(m[1]), against: n(m[2]) as number }),
  },
  {
    // "adopted seven nought four", "rejected five nought six"
    needs: [
      '=',
      'nought|naught|nil|none|zero|0|=',
      'adopted|rejected|defeated|carried|lost|approved|passed|vote|voted|accepted|beaten|failed',
    ],
    re: /(adopted|rejected|defeated|carried|lost|approved|passed|votes?|voted|accepted|beaten|failed)(?: (?:by|was|the|on|it|~\d+|,|:))* =(\d{1,2}) (?:- |, )?(nought|naught|nil|none|zero|=\d{1,2}) (?:- |, )?(nought|naught|nil|none|zero|=\d{1,2})(?= [.,;()[—]| and | with | $| \d)/g,
    read: (m) => {
      const [yes, no, abstaining] = [n(m[2]) as number, n(m[3]) as number, n(m[4]) as number];
      const all = yes + no + abstaining;
      if (all < 9 || all > 15) return null;
      const how = m[1] as string;
      const outcome = how.startsWith('vote')
        ? undefined
        : /^(?:adopted|carried|approved|passed|accepted)$/.test(how)
          ? 'adopted'
          : 'not_adopted';
      return { inFavour: yes, against: no, abstaining, ...(outcome ? { outcome } : {}) };
    },
  },
  {
    // "10 Yes: Kuwait, …", "1 No: United States", "4 abstentions: …"
    needs: ['=', ':', 'yes|no|for|against|favour|abstentions|abstention|abstaining|abstained|abstain|absent'],
    re: /(?<= )=(\d{1,2}) (yes|no|for|against|in favour|abstentions?|abstaining|abstained|abstain) : (?:the )?(?:@([A-Z][A-Z+]*))?/g,
    read: (m) => {
      const value = Number(m[1]);
      if (value > 15) return null;
      const side = m[2] as string;
      const list = m[3]?.split('+').length === value ? m[3] : undefined;
      if (/^ab/.test(side)) return { abstaining: value, ...listed(list, 'A') };
      return /^(?:no|against)/.test(side) ? { against: value, ...listed(list, 'N') } : { inFavour: value, ...listed(list, 'Y') };
    },
  },
  {
    // "with the bare nine votes", "with just the minimum of nine votes"
    needs: ['=', 'bare|minimum|requisite|required|exact|necessary', 'votes', 'with|by|got|won|received|mustered|on'],
    re: / (?:with|by|got|won|received|mustered|on) (?:(?:only|just|exactly|barely|the|a) )*(?:bare|minimum|requisite|required|exact|necessary)(?: (?:minimum|of))* =(\d{1,2}) votes(?= )/g,
    read: (m, line) =>
      / (?:would|could|might|may|will|must|needs?) [^;]*$/.test(line.slice(0, m.index)) ? null : { inFavour: Number(m[1]) },
  },
  {
    // "needed nine votes and got exactly nine"
    needs: ['=', 'got|received|had|won|mustered', 'votes'],
    re: / votes(?: (?!;|\. |@)\S+){0,8}? (?:got|received|had|won|mustered) (?:(?:exactly|just|only|but|no more than|precisely) )+=(\d{1,2})(?= [.,;)—])/g,
    read: (m) => (Number(m[1]) > 15 ? null : { inFavour: Number(m[1]) }),
  },
  {
    // "not a single member opposed it", "nobody dissented"
    needs: ['single|nobody|none|soul', 'opposed|dissented|against|objected|dissenting'],
    re: / (?:not a (?:single )?(?:member|country|state|nation|delegate|delegation|soul|vote|hand|voice)|nobody|none)(?: (?:of the|%C|=1[15]|members))* (?:had |was |were )?(?:opposed|dissented|voted against|was against|objected|raised against)(?= )/g,
    read: () => ({ against: 0 }),
  },
];
