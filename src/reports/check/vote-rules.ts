import type { Remark } from './verdicts.ts';

interface Rule {
  /** Words that say the rule as it is. What says it otherwise is left to the reader: it may be meant of another question. */
  readonly says: RegExp;
  /** Words that turn it round. */
  readonly unless?: RegExp;
  readonly rule: string;
  readonly sentence: string;
}

const NOT = "(?:not|n't|never|cannot|no)";

/** The rules of the vote that reports state, each with the words that state it rightly. */
const RULES: readonly Rule[] = [
  {
    says: new RegExp(
      `(?:abst(?:ain|ention)\\w*|absence)\\b.*\\b${NOT}\\b.*\\b(?:veto|block|stop|kill|defeat|sink)|permanent members?\\b.*\\b(?:can|may|could|free to)\\b.*\\babstain|abst(?:ain|ention)\\w*\\b.*\\bwithout (?:blocking|vetoing|killing|stopping)`,
      'i',
    ),
    rule: 'Charter Art. 27(3) and practice since 1946',
    sentence: 'An abstention of a permanent member does not block a decision.',
  },
  {
    says: new RegExp(
      `procedur\\w+.*\\b${NOT}\\b.*\\bveto|\\bno veto\\b.*procedur|veto\\b.*\\b${NOT}\\b.*procedur|${NOT}\\b.*\\bveto\\w*\\b.*procedur|could not (?:use|stop|block)\\b.*procedur`,
      'i',
    ),
    unless: /\b(?:whether|if)\b/i,
    rule: 'Charter Art. 27(2)',
    sentence: 'Procedural questions are decided by nine votes (seven before 1966), whoever casts them; there is no veto.',
  },
  {
    says: /\b(?:amendment|recommendation|membership|admission|substan\w+)\b.*\b(?:can|may|could|is subject to|are subject to)\b.*\bveto/i,
    unless: new RegExp(`\\b${NOT}\\b|procedur`, 'i'),
    rule: 'Charter Art. 27(3)',
    sentence: 'On all but procedural questions, amendments and admissions among them, a permanent member can veto.',
  },
  {
    says: /\b(?:vote|no)\b.*\b(?:not|n't|cannot)\b.*\b(?:block|veto|stop|kill)\b.*\b(?:elected|non-permanent|not (?:an? |one of the (?:five )?)?permanent)\b|\b(?:elected|non-permanent|not (?:an? |one of the (?:five )?)?permanent)\b.*\b(?:vote|no)\b.*\b(?:not|n't|no)\b.*\bveto/i,
    rule: 'Charter Art. 27(3)',
    sentence: 'Only a permanent member’s vote against can be a veto.',
  },
  {
    says: /\b(?:any|each|one|single|every)\b.*\b(?:permanent|five)\b.*\b(?:veto|block|stop|kill|sink|defeat|fails?|doom)|permanent (?:five|members?)\b.*\b(?:can|could|may)\b.*\b(?:veto|block|stop|kill|sink)|(?:negative|no|dissenting)["”]? vote\b.*\bpermanent members?\b.*\b(?:kill|stop|block|sink|defeat|veto|enough|mean|doom|prevent)/i,
    unless: /\b(?:not|n't|never|cannot)\b|\bno permanent|procedur|abst|could still/i,
    rule: 'Charter Art. 27(3)',
    sentence: 'A vote against by a permanent member defeats any decision that is not procedural.',
  },
  {
    says: /\bnot (?:be )?veto(?:es|ed)?\b.*\b(?:only|fewer|short|less)\b.*\b(?:votes?|favou?r|nine|seven)\b|\b(?:only|fewer|short|less)\b.*\bnot (?:a )?veto/i,
    rule: 'Charter Art. 27(3) and the practice of counting vetoes',
    sentence: 'Where a text has fewer votes than it needs, a permanent member’s vote against is not counted as a veto.',
  },
];

/** Longer sentences say more than a rule. */
const LONGEST = 300;

/** What the Charter says of a rule of the vote that a report's sentence states; nothing where it does not plainly state one rightly. */
export function voteRule(words: string): Remark | undefined {
  if (words.length > LONGEST || /["“?]/.test(words)) return undefined;
  const found = RULES.find(({ says, unless }) => says.test(words) && !unless?.test(words));
  return found && { verdict: 'right', sentence: found.sentence, evidence: [{ kind: 'rule', rule: found.rule, sentence: found.sentence }] };
}
