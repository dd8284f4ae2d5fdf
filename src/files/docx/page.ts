import {
  AlignmentType,
  BorderStyle,
  Footer,
  type IPropertiesOptions,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopPosition,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { xmlText } from '../../escape-xml.ts';

/** What stands in the head of a document of the United Nations and is not part of its text. */
export interface Masthead {
  /** "S/2024/254"; null for a text without a symbol. */
  readonly symbol: string | null;
  /** "General", "Limited", "Provisional". */
  readonly distribution: string;
  /** As it is to be printed: "25 March 2024". null where it is not known. */
  readonly date: string | null;
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const rule = (size: number) => ({ style: BorderStyle.SINGLE, size, color: '000000' });
const noBorders = { top: none, bottom: none, left: none, right: none };

const cell = (children: Paragraph[], width: number, bottom: number) =>
  new TableCell({
    children,
    width: { size: width, type: WidthType.PERCENTAGE },
    verticalAlign: VerticalAlign.BOTTOM,
    borders: { ...noBorders, bottom: rule(bottom) },
  });

const words = (text: string, more: { bold?: boolean; size?: number; right?: boolean } = {}): Paragraph =>
  new Paragraph({
    alignment: more.right ? AlignmentType.RIGHT : AlignmentType.LEFT,
    spacing: { after: 40 },
    children: [new TextRun({ text: xmlText(text), ...(more.bold ? { bold: true } : {}), ...(more.size ? { size: more.size } : {}) })],
  });

/** The head of the first page: "United Nations" and the symbol above a rule, the organ and the distribution above a heavier one. */
const headOf = ({ symbol, distribution, date }: Masthead): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        children: [cell([words('United Nations', { size: 28 })], 60, 4), cell([words(symbol ?? '', { size: 28, right: true })], 40, 4)],
      }),
      new TableRow({
        children: [
          cell([words('Security Council', { bold: true, size: 40 })], 60, 12),
          cell([words(`Distr.: ${distribution}`), words(date ?? ''), words('Original: English')], 40, 12),
        ],
      }),
    ],
  });

/** At the foot of each page the symbol and the number of the page. */
const footerOf = (symbol: string | null): Footer =>
  new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: TabStopPosition.MAX }],
        children: [
          new TextRun({ text: `${xmlText(symbol ?? '')}\t`, size: 16 }),
          new TextRun({ size: 18, bold: true, children: [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });

/** The document's settings and the page around what is set in it: Letter paper, Times New Roman at 10 points. */
export const wordPage = (
  masthead: Masthead,
  title: string,
  children: ISectionOptions['children'],
  footnotes: IPropertiesOptions['footnotes'] = {},
): IPropertiesOptions => ({
  creator: 'Penholder',
  title: xmlText(title),
  styles: { default: { document: { run: { font: 'Times New Roman', size: 20 }, paragraph: { spacing: { line: 260 } } } } },
  footnotes,
  sections: [
    {
      properties: { page: { size: { width: 12_240, height: 15_840 }, margin: { top: 1_080, bottom: 1_080, left: 1_260, right: 1_260 } } },
      footers: { default: footerOf(masthead.symbol) },
      children: [headOf(masthead), new Paragraph({ text: '', spacing: { after: 240 } }), ...children],
    },
  ],
});
