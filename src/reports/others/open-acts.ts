import { PerForm } from '../../text/forms.ts';
import type { Reading } from '../reading.ts';
import { THAT_VERBS } from '../speech/wide-words.ts';
import type { Item } from '../words/items.ts';
import { formsOfIrregular, type VerbForm } from './verb-forms.ts';

/**
 * Verbs that tell of no act: of being, having, thinking, speaking, meaning, trying to be understood; of the Council's votes and texts, which
 * are told elsewhere; and those that only help another.
 */
const NO_ACTS = new Set(
  (
    'appeal force provide gather transcend undo tighten obtain garner muster attract draw command carry poll net secure collect record impede elevate divide split prevent grant echo sport place direct push jump raise choose team deepen widen heighten strain sour poison dent dash shatter fuel ' +
    'be have do say tell think know believe want need seem appear remain become mean include contain consist exist belong depend matter involve concern represent constitute reflect show indicate suggest prove ' +
    'reveal lie stand live stay like love hate prefer wish hope fear expect understand realise realize feel see hear watch look sound taste own possess lack deserve owe cost weigh fit suit equal resemble differ vary ' +
    'continue keep tend fail start begin stop vote abstain veto adopt approve pass cast reject accept support back oppose favour favor favored favoured endorse welcome condemn criticise criticize denounce deplore demand ' +
    'call ask urge request agree decide plan intend prepare threaten warn promise pledge vow insist refuse decline deny accuse blame allege claim describe consider regard view deem find judge assess quote cite express voice ' +
    'reiterate repeat stress note add explain argue answer reply respond comment remark mention refer speak talk speak write read recall remember forget learn discover hold take make get give let allow enable permit cause lead ' +
    'help serve act work play face suffer enjoy receive gain lose win earn benefit result follow precede come go seek aim focus cover range span total number amount rise fall increase decrease grow shrink drop decline climb ' +
    'mark signal underline underscore highlight illustrate expose deserve require oblige bind commit authorise authorize mandate establish extend renew impose lift strengthen weaken undermine damage hurt harm worsen improve ' +
    'affect change shift turn alter set put use try attempt fit happen occur arise emerge ensue die kill wound injure perish survive number estimate report count base locate situate house inhabit border ' +
    'witness experience share differ disagree object protest contend maintain assume presume imagine guess bet wonder doubt question worry care mind intend await wait hesitate struggle strive manage dare afford ' +
    'remain represent chair preside head lead govern rule control dominate dominate run oversee represent recognize recognise appreciate admire trust respect value treat name title dub entitle term label caption air publish print broadcast circulate ' +
    'love resent envy regret rejoice lament mourn sympathise sympathize bar ban forbid prohibit guarantee ensure assure convince persuade satisfy please anger infuriate surprise shock worry alarm dismay disappoint ' +
    'compare contrast relate link connect associate apply pertain stem derive originate date suffice convey imply entail denote symbolise symbolize embody typify characterise characterize define exemplify epitomize'
  ).split(' '),
);

/** The base: only behind "will" and the like. */
const AHEAD: readonly VerbForm[] = ['base'];
const GOING_ON: readonly VerbForm[] = ['ing'];
const REGULAR: readonly VerbForm[] = ['past', 'done'];

/** Whether the language library takes an item for a verb that may tell of an act, and as what it may stand. */
export function openForms({ words }: Reading, item: Item): readonly VerbForm[] | null {
  const forms = openForm.of(words.form[item.from] as number);
  if (!forms || item.to - item.from > 1 || words.pos[item.from] !== 'VERB') return null;
  const lemma = words.lemma(item.from);
  return NO_ACTS.has(lemma) || (forms === AHEAD && lemma !== item.tag) ? null : forms;
}

const openForm = new PerForm<readonly VerbForm[] | null>((form) => {
  if (form.length < 4 || THAT_VERBS.has(form)) return null;
  if (/[^e]ed$/.test(form)) return REGULAR;
  return form.endsWith('ing') ? GOING_ON : (formsOfIrregular(form) ?? AHEAD);
});
