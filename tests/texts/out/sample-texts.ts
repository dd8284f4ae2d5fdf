import type { Paragraph, ResolutionText } from '../../../src/text/model/types.ts';

const paragraph = (id: string, kind: Paragraph['kind'], text: string, more: Partial<Paragraph> = {}): Paragraph => ({
  id,
  kind,
  label: null,
  labelStyle: null,
  text,
  children: [],
  after: '',
  notes: [],
  ...more,
});
const dot = (label: string) => ({ label, labelStyle: 'dot' as const });
const parens = (label: string) => ({ label, labelStyle: 'parens' as const });

/** A made-up draft with everything a text may have, and with words that every format has to escape. */
export const oneOfAll: ResolutionText = {
  symbol: 'S/2031/77',
  title: 'Costa Verde & Ruritania: draft resolution',
  adoption: null,
  parts: [
    {
      label: null,
      organ: 'The Security Council,',
      preamble: [
        paragraph('p1', 'preambular', 'Recalling its resolution 9001 (2030) on the ferries of Lake Oro,', {
          notes: [{ label: '1', at: 36 }],
        }),
        paragraph('p2', 'preambular', 'Deploring:', {
          children: [
            paragraph('p2a', 'sub', 'attacks on <pilots>,', parens('a')),
            paragraph('p2b', 'sub', 'the closing of “both” piers,', parens('b')),
          ],
        }),
      ],
      operative: [
        paragraph('h1', 'heading', 'Ferries'),
        paragraph('o1', 'operative', 'Demands that all parties:', {
          ...dot('1'),
          children: [
            paragraph('o1a', 'sub', 'reopen the piers, including:', {
              ...parens('a'),
              children: [
                paragraph('o1ai', 'sub', 'the north pier;', parens('i')),
                paragraph('o1aii', 'sub', 'the south pier;', parens('ii')),
              ],
            }),
            paragraph('o1b', 'sub', 'release every pilot;', parens('b')),
          ],
          after: 'within 10 days of the adoption of this resolution;',
        }),
        paragraph('o2', 'operative', 'Requests the Secretary-General to report on *each* pier by 30 April 2031;', dot('2 bis')),
        paragraph('o3', 'operative', 'Decides to remain seized of the matter.', dot('3')),
      ],
      closing: null,
    },
  ],
  annexes: [
    {
      label: 'Annex I',
      title: 'Timetable',
      paragraphs: [paragraph('a1', 'plain', 'Boats leave at 8.', dot('1')), paragraph('a2', 'plain', 'No boat leaves at night.')],
    },
  ],
  footnotes: [
    { label: '1', text: 'See S/2030/12 & S/2030/13.' },
    { label: '*', text: 'Reissued for technical reasons.' },
  ],
  unplaced: [{ text: 'Fax received 4 May', where: 'before' }],
};

/** A made-up resolution in lettered parts whose numbers start again. */
export const inParts: ResolutionText = {
  symbol: 'S/RES/9002 (2031)',
  title: 'Resolution 9002 (2031)',
  adoption: 'Adopted by the Security Council at its 12001st meeting, on 3 May 2031',
  parts: ['A', 'B'].map((label) => ({
    label,
    organ: 'The Security Council,',
    preamble: [paragraph(`${label}p`, 'preambular', 'Gravely concerned at the state of the piers,')],
    operative: [
      paragraph(`${label}1`, 'operative', 'Calls upon Ruritania to repair them;', dot('1')),
      paragraph(`${label}2`, 'operative', 'Urges Costa Verde to help.', dot('2')),
    ],
    closing: `Adopted unanimously, part ${label}.`,
  })),
  annexes: [],
  footnotes: [],
  unplaced: [],
};

/** As small as a text can be. */
export const nothingAtAll: ResolutionText = {
  symbol: null,
  title: null,
  adoption: null,
  parts: [{ label: null, organ: null, preamble: [], operative: [], closing: null }],
  annexes: [],
  footnotes: [],
  unplaced: [],
};
