const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text without what XML 1.0 cannot hold: controls, lone surrogates. */
export const xmlText = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '');

/** Text as XML and HTML show it, in an element or in a quoted attribute. What XML 1.0 cannot hold is dropped. */
export const escapeXml = (text: string): string => xmlText(text).replace(/[&<>"']/g, (sign) => entities[sign]!);
