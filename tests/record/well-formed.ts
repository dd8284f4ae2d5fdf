import assert from 'node:assert/strict';

/** Fails unless `xml` is well-formed as far as these tests need: one root, tags closed in order, quoted attributes, known entities. */
export function assertWellFormed(xml: string): void {
  const open: string[] = [];
  let roots = 0;
  const body = xml.replace(/^<\?xml [^?]*\?>\s*/, '');
  for (const part of body.match(/<[^>]*>|[^<]+/g) ?? []) {
    if (!part.startsWith('<')) {
      assert.doesNotMatch(part, /&(?!(?:amp|lt|gt|quot|#39);)|>/, part);
      if (open.length === 0) assert.match(part, /^\s*$/);
      continue;
    }
    const tag = /^<(\/?)([A-Za-z]+)((?:\s[\w:-]+="(?:[^"<&]|&(?:amp|lt|gt|quot|#39);)*")*)\s*(\/?)>$/.exec(part);
    assert.ok(tag, part);
    const [, end, name, attributes, empty] = tag;
    const names = [...attributes!.matchAll(/\s([\w:-]+)="/g)].map(([, one]) => one);
    assert.equal(new Set(names).size, names.length, part);
    if (end) assert.equal(open.pop(), name, part);
    else {
      if (open.length === 0) roots++;
      if (!empty) open.push(name!);
    }
  }
  assert.deepEqual(open, []);
  assert.equal(roots, 1);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot hold
  assert.doesNotMatch(xml, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u);
}
