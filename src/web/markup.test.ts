import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { each, escapeHtml, markup } from './markup.ts';

const back: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** What a browser makes of text that was escaped. */
const shown = (escaped: string): string =>
  escaped.replace(/&(?:#(\d+)|(amp|lt|gt|quot));/g, (_, number, name) =>
    number ? String.fromCharCode(Number(number)) : (back[name] as string),
  );

test('escaped text ends no element and no attribute, and comes back as it was', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '&', '<', '>', '"', "'", ';', 'amp;', '#39;', 'é', '●', '–', 'ж', '\u0085', '𝛼') }),
      (text) => {
        const escaped = escapeHtml(text);
        assert.doesNotMatch(escaped, /[<>"']/);
        assert.equal(shown(escaped), text);
      },
    ),
  );
  assert.equal(escapeHtml('plain'), 'plain');
  assert.equal(escapeHtml('Côte d’Ivoire ● 14–0'), 'C&#244;te d&#8217;Ivoire &#9679; 14&#8211;0');
});

test('markup is joined as it stands; lists have something between their items only', () => {
  const item = (text: string) => markup`<li>${escapeHtml(text)}</li>`;
  assert.equal(
    markup`<ul class="${'good' as 'good' | 'bad'}">${each(['a', '<b>'], item)}</ul>${2}`,
    '<ul class="good"><li>a</li><li>&lt;b&gt;</li></ul>2',
  );
  assert.equal(each(['a', 'b'], escapeHtml, ', '), 'a, b');
  assert.equal(each([], escapeHtml, ', '), '');
});

test('the compiler refuses text that was not escaped', () => {
  const typed: string = '<b>';
  // @ts-expect-error any string might hold markup
  assert.equal(markup`${typed}`, '<b>');
});
