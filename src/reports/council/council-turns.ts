import type { Told } from './body-facts.ts';
import { group } from './listed-states.ts';

const LIST = '@([A-Z][A-Z+]*)';
const PUT =
  '(?:co(?: - |-)?)?(?:submitted|tabled|introduced|presented|drafted|proposed|sponsored|sponsor|authored|circulated|offered|moved|wrote|written|penned|spearheaded|championed|initiated|advanced)';
const MAYBE = / (?:not|n't|could|would|may|might|should|if|unless|failed) /;
const TERM = '(?: (?!;|\\. |@|said)\\S+){0,10}?';

/** Who sits, presides and sponsors, in yet other words; see body-facts.ts. */
export const COUNCIL_TURNS: readonly Told[] = [
  {
    // "The Assembly elected Denmark, Greece and Pakistan to the Council", "chose Algeria as a non-permanent member"
    needs: ['elected|elects|chose|chosen|picked|voted', '@'],
    re: new RegExp(
      ` (?:elected|elects|chose|picked|voted in|returned) ${LIST}(?: (?:to|as|for|onto|into) (?:the |an? |its |new |two - year )*(?:%C|(?:elected |non(?: - |-)permanent |temporary |two(?: - |-)year )+(?:members?|seats?|terms?)|seats?|terms?|members))(?= )`,
      'g',
    ),
    read: (m) => ({ standing: 'joining', members: group(m[1]) }),
  },
  {
    // "The five elected were Denmark, …", "the new members are Bahrain, …", "Somalia, Pakistan and Panama are the countries that succeeded"
    needs: ['elected|new|newly|incoming|winners|succeeded|won', '@', 'are|were|:|—|('],
    re: new RegExp(
      ` (?:the )?(?:=\\d+ )?(?:newly elected|newly - elected|new|incoming|newcomers|winners|successful)(?: (?:non - permanent|non-permanent|elected|%C|countries|members?|candidates?|states?|ones))* (?:are|were|:|—|\\(|include|included) (?:the )?${LIST}|${LIST} (?:are|were) (?:the )?(?:countries|states|members|candidates|ones|winners)(?: (?:that|who))?(?: (?:succeeded|won|were elected|were chosen|got in))?(?= [.,;])|(?:elected|chosen) (?:were|are|:) ${LIST}`,
      'g',
    ),
    read: (m, { line }) =>
      /elected|election|non-permanent|non - permanent|succeeded|seats?|incoming|newcomers/.test(line) && !/minister|president/.test(line)
        ? { standing: 'joining', members: group(m[1] ?? m[2] ?? m[3]) }
        : null,
  },
  {
    // "in place of Ecuador and Japan", "the terms of Albania and Brazil end", "Malta and Mozambique step down at the end of the year"
    needs: [
      'place|terms|term|mandates|step|steps|stepping|rotate|rotating|depart|departing|leave|leaving|vacate|vacating|bow|end|ends|finish',
      '@',
    ],
    re: new RegExp(
      ` (?:in (?:the )?place of|taking over from|take over from|takes over from)(?: (?:the|outgoing|members|both))* ${LIST}|${LIST}(?: ,)?(?: (?:will|are to|are|whose (?:two - year )?terms?))* (?:step(?:s|ping)? down|rotat(?:e|es|ing) off|depart(?:s|ing)?|bow(?:s|ing)? out|vacat(?:e|es|ing)|leav(?:e|es|ing)|(?:end|ends|expire|expires|finish|finishes|complete|completes)(?: (?:its|their))?)(?: (?:the|their|its|two - year|%C|seats?|terms?))*(?= (?:at|on|in|by|when|~|[.,;]))`,
      'g',
    ),
    read: (m, { line }) =>
      /seat|term|member|elect|%C/.test(line) && !MAYBE.test(m[0]) && !/troop|force|withdraw|treaty|agreement|country/.test(line)
        ? { standing: 'leaving', members: group(m[1] ?? m[2]) }
        : null,
  },
  {
    // "Five members are permanent: China, France, …", "The permanent five – Britain, …"
    needs: ['permanent|veto', '@'],
    re: new RegExp(
      ` (?:=5|five) (?:(?:members?|countries|states|of (?:them|its members|the members|these)|%C|of the %C|of the %UN|%UN|of) ){0,6}?(?:are|is|were|hold|have) (?:the )?(?:permanent|a veto|veto power|veto rights|permanent seats)(?: (?:members|seats|on it|power))? (?:,|:|—|\\() (?:the )?${LIST}|(?:permanent (?:=5|five)|big five|=5 permanent members|p5|p - 5|veto powers) (?:,|:|—|\\(|are|namely) (?:the )?${LIST}`,
      'g',
    ),
    // "the five permanent members, Germany and the EU": one of a list is no list of the five.
    read: (m) => (group(m[1] ?? m[2]).length < 3 ? null : { standing: 'permanent', members: group(m[1] ?? m[2]) }),
  },
  {
    // "Russia and China, which both hold veto power", "Russia, a veto-wielding member"
    needs: ['veto|veto-wielding|veto-holding', '@'],
    re: new RegExp(
      `${LIST} (?:, )?(?:(?:which|who) )?(?:both|all|each|as =\\d+ of the permanent members ,)? ?(?:hold|holds|have|has|wield|wields|enjoy|enjoys|possess) (?:a |the )?(?:right of |power of )?veto(?: powers?| rights?)?(?= [.,;)—]| in | on | at )|${LIST} ,? ?(?:which|who)? ?(?:has|have|with) no (?:right of )?veto(?! (?:over|on|in|against|of|to) )(?= )`,
      'g',
    ),
    read: (m) =>
      m[2] ? { standing: 'elected', members: group(m[2]) } : MAYBE.test(m[0]) ? null : { standing: 'permanent', members: group(m[1]) },
  },
  {
    // "Germany is not on the Council", "has no seat", "does not sit"
    needs: ["not|no|n't|without", '@', '%C'],
    re: new RegExp(
      `${LIST} (?:,|which|who| )*(?:(?:is|was|are|were) (?:not|n't) (?:currently |now |then )?(?:on|in|represented (?:on|in)|sitting (?:on|in)|a member of|members of)|(?:does|did|do) (?:not|n't) (?:currently |now )?(?:sit (?:on|in)|have a seat (?:on|in))|(?:has|had|have|holds?|with) no seat (?:on|in)) the %C(?= )`,
      'g',
    ),
    read: (m) => ({ standing: 'not_member', members: group(m[1]) }),
  },
  {
    // "South Africa, Nigeria and Gabon, the three African members of the Council"
    needs: ['@', 'members', '%C'],
    re: new RegExp(
      `${LIST} , the (?:=\\d+|two|other) (?:(?:[a-z]+|@[A-Z]+) ){1,3}members (?:of|on|in) the %C|the (?:=\\d+ )?(?:[a-z]+ ){1,2}members (?:of|on|in) the %C (?:,|—|\\() ${LIST} (?:,|—|\\))`,
      'g',
    ),
    read: (m) => (/permanent|former|other/.test(m[0]) ? null : { standing: 'member', members: group(m[1] ?? m[2]) }),
  },
  {
    // "Ivor Richard of Britain, who is Council President this month", "Guyana's ambassador and President of the Council", "who was chairing the meeting"
    needs: ['@', 'president|chairing|presidency|chair|presiding'],
    re: new RegExp(
      `${LIST}(?: 's)? (?:(?:ambassador|envoy|representative|delegate|permanent representative)(?: to the %UN)?(?: ,)? ?)?(?:(?!@|;|\\. |said|%GA)\\S+ ){0,6}?(?:(?:who|which) (?:is|was|holds|held) (?:the )?(?:currently |also )?(?:%C president|president of the %C)|and (?:the )?(?:current )?president of the %C|(?:who|which) (?:is|was) chairing (?:the|a|this) (?:%C )?meeting|who (?:chaired|was in the chair)|,? ?in the chair|(?:will|to|is to|is due to) (?:take over|assume|hold) the (?:%C 's |rotating |monthly |%C )*presidency)(?: (?:of the %C|for|this month|in|during|of|the month of|~\\d+){1,5})?(?= )`,
      'g',
    ),
    read: (m, s) =>
      / (?:vice|former|ex|deputy) /.test(m[0]) || !/%C|council/.test(s.line)
        ? null
        : { standing: 'president', members: group(m[1]), ...monthIn(m[0], s) },
  },
  {
    // "must have the support of at least nine of the 15 members", "nine yes votes are enough", "takes nine votes"
    needs: ['=', 'must|takes|take|took|enough|suffice|sufficient|has|have|without'],
    re: / (?:(?:must|has to|have to|had to) (?:have|get|win|obtain|receive|secure|be backed by|be supported by)(?: (?:the|support|backing|approval|of|votes?|at|least|a|minimum|majority))* =(\d{1,2})|(?:take|takes|took)(?: (?:at least|a minimum of|a majority of|only|just))* =(\d{1,2})(?: (?:of the =1[15]|affirmative|yes|" yes "))* (?:votes|members)|=(\d{1,2})(?: (?:affirmative|yes|" yes "|positive))* votes (?:are|is|were|was|would be) (?:enough|sufficient|all)|=(\d{1,2})(?: (?:affirmative|yes|" yes "|positive))* votes (?:suffice|sufficed))(?= )/g,
    read: (m, s) => {
      const required = Number(m[1] ?? m[2] ?? m[3] ?? m[4]);
      return required > 15 || required < 5 || !/vot|%C|#[RD]|veto/.test(s.line) || /%GA|%B/.test(s.line) ? null : { required };
    },
  },
  {
    // "Algeria, Nepal and Senegal were the sponsors of the resolution", "of which the US and Japan are the authors", "Washington is the penholder"
    needs: ['@', 'sponsors|sponsor|authors|author|drafters|cosponsors|co-sponsors|penholder|penholders|drafter'],
    re: new RegExp(
      `${LIST} (?:is|are|was|were|being|as) (?:the |its |main |chief |lead |joint |co - |sole |principal |also )*(?:sponsors?|authors?|drafters?|co-sponsors?|cosponsors|penholders?)(?: of (?:it|the #[RDM]|this #[RDM]))?(?= )|(?:the|its|their|main|chief|=\\d+) (?:sponsors|authors|drafters|co-sponsors)(?: (?:of (?:it|the #[RDM])|were|are))? (?:—|-|:|,|\\(|were|are)(?: -)? (?:the )?${LIST}`,
      'g',
    ),
    read: (m) => (MAYBE.test(m[0]) ? null : { sponsors: group(m[1] ?? m[2]) }),
  },
  {
    // "the text, which the US and France sponsor together", "the draft that Washington and Tirana had circulated"
    needs: [
      '#',
      '@',
      'submitted|tabled|introduced|presented|drafted|proposed|sponsored|sponsor|authored|circulated|offered|wrote|penned|put|brought|laid',
    ],
    re: new RegExp(
      `#[RDM](?!s) ,? ?(?:which|that) (?:the )?${LIST} (?:(?:had|has|have|jointly|together|also|originally|first) )*(?:${PUT}|put (?:in|forward)|brought(?: forward| in)?|laid before the %C)(?= )`,
      'g',
    ),
    read: (m) => ({ sponsors: group(m[1]) }),
  },
  {
    // "Yugoslavia had put the resolution forward", "Bahrain brought the draft to the Council", "Ireland brought one more resolution into the Council"
    needs: ['@', 'put|brought|brings|brought|laid|circulated|spearheaded|offered|moved', '#'],
    re: new RegExp(
      `${LIST}(?: \\( [^)]{0,40} \\))?(?: (?:,|which|who|had|has|have|on|~\\d+|also|then|jointly|today|yesterday))* (?:put|brought|laid|moved|circulated|spearheaded|offered)(?: (?:forward|in|up|a|an|the|its|their|own|one|more|new|=\\d+|rival|competing|similar|mild|compromise|revised|second|counter|short|joint|tough|milder|[a-z]+er|[a-z]+ed|@[A-Z]+))* #[RD](?!s)(?: (?:forward|of its own|of their own|to|into|before|on|of|for|calling|demanding|asking|condemning|,|\\.|;|that|which|in|at))(?= )`,
      'g',
    ),
    read: (m) =>
      / (?:end|pressure|stop|halt|brakes|stamp|signature|seal) /.test(m[0]) || MAYBE.test(m[0]) ? null : { sponsors: group(m[1]) },
  },
  {
    // "a draft put in by Bahrain for the Gulf States", "the text, a joint initiative of Washington and Tirana"
    needs: ['#', '@', 'by|of|from'],
    re: new RegExp(
      `#[RDM](?!s)(?: ,)?${TERM} (?:put in|brought in|brought forward|brought|laid before the %C|spearheaded|championed|crafted|circulated|written|penned|moved) by (?:the )?${LIST}|#[RDM](?!s) , (?:a |an |the )?(?:joint |common )?(?:initiative|text|effort|product|work|brainchild) (?:of|by|from) (?:the )?${LIST}|#[RDM](?!s) , (?:the )?(?:brainchild|work|product) of (?:the )?${LIST}|revised #[RD] of (?:the )?${LIST}(?= )`,
      'g',
    ),
    read: (m) => ({ sponsors: group(m[1] ?? m[2] ?? m[3] ?? m[4]) }),
  },
];

/** The month a presidency is said to be of, where a date stands in the words. */
export function monthIn(words: string, { items }: Parameters<Told['read']>[1]): { month?: string } {
  const tag = / (~\d+)/.exec(words)?.[1];
  const date = tag === undefined ? undefined : items.find((item) => item.tag === tag)?.date;
  return date?.month ? { month: `${date.year ?? ''}-${String(date.month).padStart(2, '0')}` } : {};
}
