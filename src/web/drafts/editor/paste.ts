import { Fragment, Slice } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { blocksOf } from '../../../text/editing/index.ts';
import type { Verbs } from '../../../text/index.ts';
import { parseText } from '../../../text/model/parse.ts';
import { nodeOf, schema } from './schema.ts';

/** Plain text of several lines that is pasted is read as a text: paragraphs, numbers and nesting as they would be on import. */
export const pastePlugin = (verbs: Verbs): Plugin =>
  new Plugin({
    props: {
      clipboardTextParser(text) {
        if (!/\n\s*\S/.test(text.trim())) {
          const words = text.replace(/\s+/g, ' ');
          return new Slice(words === '' ? Fragment.empty : Fragment.from(schema.node('paragraph', null, [schema.text(words)])), 1, 1);
        }
        const nodes = blocksOf(parseText(text, verbs).text).map((block) => nodeOf({ ...block, id: '' }));
        return new Slice(Fragment.from(nodes), 0, 0);
      },
      // Ids of what is copied belong to the paragraphs it was copied from.
      transformPasted: (slice) => {
        const fresh: Parameters<typeof Fragment.from>[0][] = [];
        slice.content.forEach((node) => {
          fresh.push(node.type === schema.nodes.paragraph ? node.type.create({ ...node.attrs, id: null }, node.content) : node);
        });
        return new Slice(Fragment.fromArray(fresh as never), slice.openStart, slice.openEnd);
      },
    },
  });
