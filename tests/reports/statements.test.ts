import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pronounNoise } from '../../src/reports/speech/statements.ts';
import { claimsOf, people, readOf } from './reading.ts';

const told = (body: string) =>
  claimsOf('statement', body).map(({ words, claim, text }) => ({
    words,
    who: claim.speaker.name,
    role: claim.speaker.role,
    of: claim.speaker.affiliation,
    kind: claim.speaker.kind,
    verb: claim.verb,
    channel: claim.channel,
    quotes: (claim.quote ?? []).map((quote) => text.slice(quote.start, quote.end)),
    indirect: claim.indirect && text.slice(claim.indirect.start, claim.indirect.end),
  }));

test('a quotation with the clause of attribution after it, speaker before or after the verb', () => {
  const [one, two] = told(
    '“We regret this vote,” said French Ambassador Claire Martin.\n\n“It is a good day,” Kenyan envoy John Kamau told reporters.',
  );
  assert.deepEqual(one, {
    words: '“We regret this vote,” said French Ambassador Claire Martin',
    who: 'Claire Martin',
    role: 'Ambassador',
    of: 'FRA',
    kind: 'person',
    verb: 'say',
    channel: undefined,
    quotes: ['We regret this vote,'],
    indirect: undefined,
  });
  assert.equal(two?.words, '“It is a good day,” Kenyan envoy John Kamau told reporters');
  assert.equal(two?.channel, 'told reporters');
  assert.equal(two?.of, 'KEN');
});

test('mixed speech runs to the end of the sentence and takes the closing mark', () => {
  const [one] = told('Norwegian minister Anna Berg said on Tuesday that the text was “too late” and would be “of no use.”');
  assert.equal(one?.words, 'Norwegian minister Anna Berg said on Tuesday that the text was “too late” and would be “of no use.”');
  assert.deepEqual(one?.quotes, ['too late', 'of no use.']);
  assert.equal(one?.indirect, 'the text was “too late” and would be “of no use.”');
});

test('a broken quotation is one statement, and so is one over paragraphs', () => {
  const broken = told('“We tried,” said Ambassador Paul Lund of Norway. “We tried again.”');
  assert.equal(broken.length, 1);
  assert.deepEqual(broken[0]?.quotes, ['We tried,', 'We tried again.']);
  const long = told('“The first paragraph is open.\n\n“The second ends it,” Mr Lund said.');
  assert.equal(long.length, 1);
  assert.equal(long[0]?.quotes.length, 2);
});

test('surnames, roles and pronouns are joined to the name first given', () => {
  const all = told(
    'US ambassador Linda Thomas-Greenfield said the text was late. Thomas-Greenfield added: “Too late.”\n\n“We will see,” she said.\n\nThe US ambassador called it “a pity”.',
  );
  assert.deepEqual(
    all.map((one) => one.who),
    ['Linda Thomas-Greenfield', 'Linda Thomas-Greenfield', 'Linda Thomas-Greenfield', 'Linda Thomas-Greenfield'],
  );
  assert.ok(all.every((one) => one.of === 'USA' && one.kind === 'person'));
});

test('an apposition gives the name or the role', () => {
  const [one, two] = told(
    'The Chinese ambassador, Li Wei, said that “dialogue” was needed. Alain Petit, the French foreign minister, warned that war was near.',
  );
  assert.deepEqual([one?.who, one?.role, one?.of], ['Li Wei', 'ambassador', 'CHN']);
  assert.deepEqual([two?.who, two?.role, two?.of], ['Alain Petit', 'foreign minister', 'FRA']);
});

test('judging verbs make a statement only with a quotation', () => {
  assert.deepEqual(told('Cuba denounced the war.'), []);
  const [one] = told('Cuba denounced the war as “a crime without name”.');
  assert.deepEqual([one?.who, one?.of, one?.verb], ['Cuba', 'CUB', 'denounce']);
});

test('texts and the Council itself make no statement, nor unnamed sources of what another claim tells', () => {
  assert.deepEqual(told('The resolution said that aid must flow.'), []);
  assert.deepEqual(told('Two officials said 300 people had died.'), []);
  assert.deepEqual(told('The truce would hold until May, two diplomats said.'), []);
  assert.deepEqual(told('It is said to be a difficult text.'), []);
});

test('a pronoun that disagrees and a name nearly spelled right are listed as noise', () => {
  const body =
    '“We are working,” said US Ambassador Linda Thomas-Greenfield.\n\n“It can begin now,” he added.\n\n“At last,” said Algerian Ambassador Amar Benjama.';
  const report = readOf(body);
  const noise = pronounNoise(report.reading, report.drafts, people);
  const { text } = report.reading.mended;
  assert.deepEqual(
    noise.map((one) => [text.slice(one.span.start, one.span.end), one.read, one.as]),
    [
      ['he', 'he', 'she'],
      ['Amar Benjama', 'Amar Benjama', 'Amar Bendjama'],
    ],
  );
});

test('a name spelt by ear is joined to the speaker or person on record it sounds like, and listed', () => {
  const body =
    'Russian Ambassador Vassily Nebenzia said the text was “dead”. Nebensja said nobody had asked for it.\n\nUkrainian envoy Serhij Kyslyzja said it was “late”. Kislizia said more would follow.';
  assert.deepEqual(
    told(body).map(({ who }) => who),
    ['Vassily Nebenzia', 'Vassily Nebenzia', 'Serhij Kyslyzja', 'Serhij Kyslyzja'],
  );
  const report = readOf(body);
  assert.deepEqual(
    pronounNoise(report.reading, report.drafts, people).map(({ read, as }) => [read, as]),
    [
      ['Nebensja', 'Vassily Nebenzia'],
      ['Kislizia', 'Serhij Kyslyzja'],
    ],
  );
  const abroad = readOf('Algerian envoy Karim Benjamma said the text was “late”.');
  assert.deepEqual(pronounNoise(abroad.reading, abroad.drafts, people), [], 'another first name is another person');
  const envoy = readOf('Algerian envoy Ammar Bendjamma said the text was “late”.');
  assert.deepEqual(
    pronounNoise(envoy.reading, envoy.drafts, people).map(({ as }) => as),
    ['Amar Bendjama'],
  );
});

test('words quoted in what a text asks are the text’s, not a statement of whoever acts on it', () => {
  assert.deepEqual(
    told('The United States on Friday vetoed a Security Council resolution calling for an "immediate humanitarian ceasefire" in Gaza.'),
    [],
  );
});
