import {
  appendSub,
  appendWords,
  type Context,
  close,
  deleteParagraph,
  type Groups,
  insertAtEdge,
  insertInAnnex,
  insertParagraph,
  insertWords,
  type Made,
  moveParagraph,
  open,
  replaceParagraph,
  replaceWords,
} from './make.ts';
import { ANNEX, PLACE } from './place.ts';

/** Words between quotation marks; the mark that closes them stands before what may follow. */
const quoted = (name: string) => String.raw`${open}(?<${name}>.+?)${close}(?=$|[\s,;.:])`;
const THE_WORDS = `(?:the )?(?:words? |phrase |following words? )?`;
const second = PLACE.replace(/\?<(\w+)>/g, '?<$1Other>');
const line = (pattern: string) => new RegExp(String.raw`^${pattern}[\s.;]*$`, 'isu');
const colon = String.raw`\s*(?::|,? (?:which|to) (?:would )?reads?:?|,? as follows:?)\s*`;

/** The forms an amendment takes in words, the more special first. */
export const FORMS: readonly (readonly [RegExp, (groups: Groups, context: Context) => Made])[] = [
  [line(`in ${PLACE},? substitute ${THE_WORDS}${quoted('in')} for ${THE_WORDS}${quoted('out')}`), replaceWords],
  [
    line(`in ${PLACE},? (?:replace|substitute|change) ${THE_WORDS}${quoted('out')},? (?:with|by|to) ${THE_WORDS}${quoted('in')}`),
    replaceWords,
  ],
  [line(`(?:replace|change) ${THE_WORDS}${quoted('out')} (?:with|by|to) ${THE_WORDS}${quoted('in')} in ${PLACE}`), replaceWords],
  [line(`in ${PLACE},? (?:delete|remove|strike(?: out)?) ${THE_WORDS}${quoted('out')}`), replaceWords],
  [line(`(?:delete|remove|strike(?: out)?) ${THE_WORDS}${quoted('out')} (?:in|from) ${PLACE}`), replaceWords],
  [line(`in ${PLACE},? (?:add|insert) ${THE_WORDS}${quoted('in')} (?<side>after|before) ${THE_WORDS}${quoted('anchor')}`), insertWords],
  [line(`in ${PLACE},? (?<side>after|before) ${THE_WORDS}${quoted('anchor')},? (?:add|insert) ${THE_WORDS}${quoted('in')}`), insertWords],
  [line(`(?:at the end of|in) ${PLACE},?(?: at the end,?)? (?:add|insert) ${THE_WORDS}${quoted('in')}(?: at the end)?`), appendWords],
  [
    line(
      `(?:add|insert) (?:a |the following )?(?:new )?(?<newKind>operative |preambular |sub-?)?paragraph (?<side>after|before) ${PLACE}${colon}(?<words>.+)`,
    ),
    insertParagraph,
  ],
  [
    line(
      `(?<side>after|before) ${PLACE},? (?:add|insert) (?:a |the following )?(?:new )?(?<newKind>operative |preambular |sub-?)?paragraph${colon}(?<words>.+)`,
    ),
    insertParagraph,
  ],
  [line(`(?:add|insert) (?:a |the following )?(?:new )?sub-?paragraph (?:to|in|at the end of) ${PLACE}${colon}(?<words>.+)`), appendSub],
  [
    line(
      `(?:add|insert) (?:a |the following )?(?:new )?(?<newKind>operative|preambular) paragraph(?: at the (?<end>end|beginning)(?: of the (?:preamble|operative part))?)?${colon}(?<words>.+)`,
    ),
    insertAtEdge,
  ],
  [
    line(
      `(?:add|insert) (?:a |the following )?(?:new )?paragraph (?:at the (?<end>end|beginning) of|to) (?:the )?(?<annex>${ANNEX})${colon}(?<words>.+)`,
    ),
    insertInAnnex,
  ],
  [line(String.raw`(?:replace ${PLACE} (?:with|by)(?: the following)?:?)\s*(?<words>.+)`), replaceParagraph],
  [line(String.raw`${PLACE} (?:should|shall|would|to) read(?: as follows)?:?\s*(?<words>.+)`), replaceParagraph],
  [line(`move ${PLACE} (?:(?<side>after|before)|to follow) ${second}`), moveParagraph],
  [line(`(?:delete|remove|strike(?: out)?) ${PLACE}`), deleteParagraph],
];
