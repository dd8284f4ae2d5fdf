import type { Told } from './body-facts.ts';
import { group } from './listed-states.ts';

const LIST = '(?:the )?@([A-Z][A-Z+]*)';
const MAYBE = / (?:not|n't|could|would|may|might|should|if|unless|failed|will) /;
const ROLE = '(?:sponsors?|co-sponsors?|co - sponsors?|authors?|co-authors?|co - authors?|drafters?)';

/** Who wrote, sits and presides, and what a vote takes, told by the way; see council-turns.ts. */
export const COUNCIL_ASIDES: readonly Told[] = [
  {
    // "Algeria, the only Arab member and a sponsor of the resolution"
    needs: ['@', '#', 'sponsor|sponsors|author|authors|drafter|drafters|co-sponsor|co-sponsors|co-author|co-authors'],
    re: new RegExp(
      `${LIST} ,(?: (?!;|\\.|@|#|said)\\S+){0,12}? (?:and|,) (?:an?|one of the|the|both|main|lead|chief) (?:main |lead |chief )?${ROLE} of (?:it|the #[RD]|this #[RD])(?= )`,
      'g',
    ),
    read: (m) => ({ sponsors: group(m[1]) }),
  },
  {
    // "The five countries that had brought in the draft, Pakistan, Morocco and Cape Verde, …"
    needs: [
      '@',
      'countries|members|nations|states|delegations|governments',
      'brought|submitted|tabled|drafted|sponsored|put|introduced|wrote|written|presented',
    ],
    re: new RegExp(
      ` (?:countries|members|nations|states|delegations|governments) (?:that|which|who) (?:had |have )?(?:jointly )?(?:(?:brought|put) (?:it|the #[RD]) (?:in|forward)|(?:brought in|put forward|submitted|tabled|drafted|sponsored|introduced|wrote|presented) (?:it|the #[RD]))(?: ,|—| —|\\(| :) ${LIST}(?= )`,
      'g',
    ),
    read: (m) => ({ sponsors: group(m[1]) }),
  },
  {
    // "Behind the draft resolution were Norway and Mexico", "The draft bore the signatures of Britain, France and Germany"
    needs: ['@', '#', 'behind|bore|bears|carried|carries'],
    re: new RegExp(
      `(?:^| )behind (?:the|this|that) #[RD] (?:were|was|are|is|stood|stand|stands) ${LIST}(?= )|#[RD](?!s) (?:bore|bears|carried|carries) the (?:signatures?|names?) of ${LIST}(?= )`,
      'g',
    ),
    read: (m) => ({ sponsors: group(m[1] ?? m[2]) }),
  },
  {
    // "Ambassador Woodward of Britain, this month's president"
    needs: ['@', 'president'],
    re: new RegExp(
      `${LIST} (?:,|\\() (?:(?:this|the) month 's|the current|acting as) (?:%C |council )?president(?: of the %C)?(?= [.,;)])`,
      'g',
    ),
    read: (m, { line }) =>
      / president of (?!the %C)/.test(line) || !/%C|council/.test(line) ? null : { standing: 'president', members: group(m[1]) },
  },
  {
    // "Pakistan began a two-year term on the Council in January", "took their seats on the Council", "was then a member of the Council"
    needs: ['@', '%C', 'term|seats|seat|member|members'],
    re: new RegExp(
      `${LIST}(?: (?:,|which|who|has|have|had|also|then))* (?:(?:began|begins|started|starts|serves|served|(?:is|are|was|were) serving|is in the (?:first|second) year of)(?: (?:a|its|the|their|two|=\\d+|-|year|two-year|second|third|[a-z]+th|non-permanent))* terms? (?:on|in|as a member of) the %C|(?:took|take|takes|taken)(?: up)? (?:its|their) seats? (?:on|in) the %C|(?:was|were|is|are) (?:then|now|currently|also|at the time) (?:a |an |elected |non-permanent )*members? of the %C)(?= )`,
      'g',
    ),
    read: (m, { line }) => (MAYBE.test(m[0]) || / %(?:B|GA) /.test(line) ? null : { standing: 'member', members: group(m[1]) }),
  },
  {
    // "Council decisions need the assent of nine members", "Seven votes were then required for adoption", "must win at least nine votes"
    needs: ['=', 'need|needs|require|requires|required|needed|necessary|passes|adopted', 'members|votes'],
    re: / (?:needs?|requires?|required|needed) the (?:assent|consent|support|approval|agreement|votes?|backing) of (?:at least )?=(\d{1,2})(?: of the =1[15])? members| =(\d{1,2})(?: (?:affirmative|yes|positive))* votes (?:are|were|is|was)(?: (?:then|now|still|always|at least))* (?:required|needed|necessary)(?= )| (?:an?|any|every) (?:[a-z%C]+ ){0,2}#R(?: (?:of|in) the %C)? (?:passes|is adopted) (?:with|by) (?:at least )?=(\d{1,2})(?: (?:affirmative|yes|positive))* votes(?= )/g,
    read: (m, { line }) => {
      const required = Number(m[1] ?? m[2] ?? m[3]);
      return required > 15 || required < 5 || / %(?:GA|B) /.test(line) || !/%C|#[RD]|veto|adopt/.test(line) ? null : { required };
    },
  },
];
