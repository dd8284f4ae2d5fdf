import { Plugin } from 'prosemirror-state';

const fresh = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return btoa(String.fromCharCode(...bytes)).replaceAll(/[+/=]/g, 'x');
};

/** Gives an id to paragraphs that have none, and a new one to the second of two that share theirs, as after a split or a copy. */
export const idPlugin = (): Plugin =>
  new Plugin({
    appendTransaction(transactions, _before, { doc, tr }) {
      if (!transactions.some(({ docChanged }) => docChanged)) return null;
      const seen = new Set<string>();
      let changed = false;
      doc.forEach((node, offset) => {
        const { id } = node.attrs;
        if (typeof id === 'string' && id !== '' && !seen.has(id)) {
          seen.add(id);
          return;
        }
        tr.setNodeAttribute(offset, 'id', fresh());
        changed = true;
      });
      return changed ? tr : null;
    },
  });
