import { assert } from 'chai';
import { withSuggestions, type Suggestions } from '../../../src/editor/withSuggestions';
import type { Actor, Annotations, DateExpression, Quote } from '../../../src/engine';

const TEXT = '“Es regnet”, sagte Ida Olm am Freitag. Karl Brand schwieg.';

const NOTHING: Annotations = { actors: [], mentions: [], quotes: [], dates: [] };

function span(words: string): { start: number; end: number; text: string } {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, text: words };
}

function actor(id: string, name: string): Actor {
  return { id, name, kind: 'person', aliases: [], roles: [] };
}

function quote(words: string, more: Partial<Quote> = {}): Quote {
  const rest = { source: null, cue: null, speaker: null, inner: [], group: 'g', rule: 'test', confidence: 0.6 };
  return { ...span(words), kind: 'direct', mode: 'speech', ...rest, ...more };
}

function date(words: string, confidence: number): DateExpression {
  return { ...span(words), type: 'DATE', value: '2026-03-20', rule: 'test', confidence };
}

describe('suggestions of other extensions', () => {
  it('join those of the engine', () => {
    const given = {
      actors: [actor('x', 'Ida Olm')],
      mentions: [{ ...span('Ida Olm'), actor: 'x' }],
      quotes: [quote('Es regnet', { speaker: 'x', source: span('Ida Olm'), cue: span('sagte') })],
      dates: [date('Freitag', 0.9)],
    };
    const { actors, mentions, quotes, dates } = withSuggestions(TEXT, NOTHING, [given]);
    assert.deepEqual(actors, given.actors);
    assert.deepEqual(mentions, given.mentions);
    assert.include(quotes[0], { text: 'Es regnet', speaker: 'x' });
    assert.deepEqual([quotes[0].source, quotes[0].cue], [span('Ida Olm'), span('sagte')]);
    assert.deepEqual(dates, given.dates);
  });

  it('name the same actor by name and kind, and get an id of their own where theirs is taken', () => {
    const found = { ...NOTHING, actors: [actor('ida-olm', 'Ida Olm')] };
    const given = {
      actors: [actor('1', 'Ida Olm'), actor('ida-olm', 'Karl Brand')],
      mentions: [
        { ...span('Ida Olm'), actor: '1' },
        { ...span('Karl Brand'), actor: 'ida-olm' },
      ],
    };
    const { actors, mentions } = withSuggestions(TEXT, found, [given]);
    assert.deepEqual(
      actors.map(({ id, name }) => [id, name]),
      [
        ['ida-olm', 'Ida Olm'],
        ['ida-olm-2', 'Karl Brand'],
      ],
    );
    assert.deepEqual(
      mentions.map((mention) => mention.actor),
      ['ida-olm', 'ida-olm-2'],
    );
  });

  it('win where they are surer, and all pieces of a quote go together', () => {
    const found = { ...NOTHING, quotes: [quote('Es', { group: 'a' }), quote('schwieg', { group: 'a' })] };
    const with_ = (confidence: number) =>
      withSuggestions(TEXT, found, [{ quotes: [quote('Es regnet', { confidence })] }]).quotes.map(({ text }) => text);
    assert.deepEqual(with_(0.7), ['Es regnet']);
    assert.deepEqual(with_(0.6), ['Es', 'schwieg']);
  });

  it('take no other words than they say', () => {
    const found = { ...NOTHING, dates: [date('Freitag', 0.1)] };
    const { dates } = withSuggestions(TEXT, found, [{ dates: [date('Karl Brand', 1)] }]);
    assert.lengthOf(dates, 2);
  });

  it('are left out where they are none', () => {
    const bad = {
      actors: [{ id: 'x' }, null],
      mentions: [{ ...span('Ida Olm'), actor: 'nobody' }],
      quotes: [{ start: -1, end: 4 }, { start: 5, end: 5 }, { start: 0, end: 1e9 }, 'quote', { start: 'a', end: 'b' }],
      dates: 'none',
    };
    assert.deepEqual(withSuggestions(TEXT, NOTHING, [bad as unknown as Suggestions]), NOTHING);
  });

  it('need say no more than where', () => {
    const bare = { quotes: [{ start: 1, end: 10 }] };
    const [only] = withSuggestions(TEXT, NOTHING, [bare]).quotes;
    assert.include(only, { text: 'Es regnet', kind: 'direct', mode: 'speech', speaker: null, confidence: 0.5 });
    assert.deepEqual(only.inner, []);
  });
});
