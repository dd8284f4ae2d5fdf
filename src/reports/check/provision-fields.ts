import type { Provision, Synonyms } from '../../text/index.ts';
import type { Words } from '../../text/language.ts';
import type { FieldVerdict, ProvisionClaim } from '../types.ts';

type Field = Omit<FieldVerdict, 'verdict'>;

/** The verb reported beside the paragraph's; none where the report leaves it out. */
export const verbField = ({ verb }: Pick<ProvisionClaim, 'verb'>, provision: Provision): Field | undefined =>
  verb ? { field: 'verb', said: verb, record: provision.verb } : undefined;

/** What the report says that the text asks beside the gist of the paragraph. */
export const contentField = ({ content }: Pick<ProvisionClaim, 'content'>, provision: Provision, words: Words): Field => ({
  field: 'content',
  said: words.text.slice(content.start, content.end).replace(/\s+/g, ' '),
  ...(provision.gist ? { record: provision.gist } : {}),
});

/** Whom the report says that the text addresses beside whom the paragraph does; none where either names nobody or they cannot be compared. */
export function addresseeField(
  { addressee }: Pick<ProvisionClaim, 'addressee'>,
  { addressees, content }: Provision,
  synonyms: Synonyms,
): FieldVerdict | undefined {
  if (addressee === undefined || addressees.length === 0) return undefined;
  const said = partsOf(addressee, synonyms);
  const record = addressees.flatMap((one) => partsOf(one, synonyms));
  const field = { field: 'addressee', said: addressee, record: addressees.join(', ') };
  const named = record.filter((one) => !ROLES.has(one));
  if (said.some((one) => record.includes(one) || content.includes(one)) || (said.includes('parties') && named.length > 1))
    return { ...field, verdict: 'right' };
  // Only two States by their names can be told to be others.
  const apart =
    addressees.length === 1 && record.length === 1 && said.length === 1 && !ROLES.has(said[0] as string) && NAME.test(addressee);
  // What the Secretary-General is asked no State is.
  const known = (named.length === 1 && NAME.test(addressees[0] as string)) || record[0] === 'secretary-general';
  return apart && known ? { ...field, verdict: 'imprecise' } : undefined;
}

const NAME = /^\p{Lu}\p{L}+$/u;
const ROLES: ReadonlySet<string> = new Set(['parties', 'states', 'secretary-general']);

/** Whom words name: States by the lemma that stands for their names, others by their role. */
function partsOf(words: string, synonyms: Synonyms): string[] {
  const small = words.toLowerCase();
  if (/\b(?:part(?:y|ies)|sides?|belligerents?|combatants?|factions?|both|warring)\b/.test(small)) return ['parties'];
  if (/\bsecretary[- ]general\b/.test(small)) return ['secretary-general'];
  if (/^(?:all |other |the |un |member )*(?:states|member states|members|countries|nations|governments)$/.test(small)) return ['states'];
  return small
    .split(/[^\p{L}’'-]+/u)
    .filter(
      (word) =>
        word.length > 2 && !/^(?:the|and|of|government|governments|authorities|republic|islamic|great|northern|all|other|its)$/.test(word),
    )
    .map((word) => synonyms.get(word) ?? word);
}
