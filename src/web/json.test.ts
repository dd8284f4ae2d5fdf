import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { jsonForScript } from './json.ts';

test('data in a page comes back as it was and cannot end its element', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const json = jsonForScript(value);
      assert.doesNotMatch(json, /[<>&\u2028\u2029]/);
      assert.deepEqual(JSON.parse(json), JSON.parse(JSON.stringify(value)));
    }),
  );
  assert.doesNotMatch(jsonForScript({ name: '</script><!--\u2028' }), /[<\u2028]/);
});
