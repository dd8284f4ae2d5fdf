/** A format in which a text can be had. */
export interface TextFormat {
  readonly id: 'docx' | 'pdf' | 'html' | 'md' | 'akn' | 'txt';
  readonly extension: string;
  readonly type: string;
  readonly words: string;
}

export const textFormats: readonly TextFormat[] = [
  {
    id: 'docx',
    extension: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    words: 'Word, laid out like a document of the United Nations',
  },
  { id: 'pdf', extension: 'pdf', type: 'application/pdf', words: 'PDF, laid out like a document of the United Nations' },
  { id: 'html', extension: 'html', type: 'text/html; charset=utf-8', words: 'HTML' },
  { id: 'md', extension: 'md', type: 'text/markdown; charset=utf-8', words: 'Markdown' },
  { id: 'akn', extension: 'xml', type: 'application/akn+xml; charset=utf-8', words: 'Akoma Ntoso 3.0, XML' },
  { id: 'txt', extension: 'txt', type: 'text/plain; charset=utf-8', words: 'plain text' },
];

export const formatOf = (id: TextFormat['id']): TextFormat => textFormats.find((one) => one.id === id) as TextFormat;
