import { mostForce } from '../../store/index.ts';
import { type GoverningVerb, thirdPerson } from '../../text/index.ts';

/** "demands: directive, force 5 of 6". */
export const verbWords = ({ verb, act, force }: Pick<GoverningVerb, 'verb' | 'act' | 'force'>): string =>
  `${thirdPerson(verb)}: ${act}${force === null ? '' : `, force\u00a0${force}\u00a0of\u00a0${mostForce}`}`;
