import { assert } from 'chai';
import { openQuestions } from '../../../../src/editor/reviewing/openQuestions';
import { actor, article, date, mention, quote, span } from '../../../support/judgedArticles';

const TEXT = 'A port official said no. “Yes,” it says. On Friday Ana Ruiz left. Bo said so, every Monday.';
const official = actor('official', 'a port official', { kind: 'unnamed' });
const said = quote(span(TEXT, 'no'), { speaker: 'official', source: span(TEXT, 'A port official') });

const asked = (parts: Parameters<typeof article>[0]) =>
  openQuestions(article(parts)).map(({ about, words, start, end }) => `${about} ${words}: ${TEXT.slice(start, end)}`);

describe('openQuestions', () => {
  it('asks who says a quote that has no speaker, once for all its pieces', () => {
    const quotes = [quote(span(TEXT, 'Yes,'), { group: 'a' }), quote(span(TEXT, 'no'), { group: 'a', piece: 1 })];
    assert.deepEqual(asked({ quotes }), ['unattributedQuotes Yes,: Yes,']);
  });

  it('asks which day it was where no year is known', () => {
    assert.deepEqual(asked({ dates: [date(span(TEXT, 'Friday'), 'XXXX-WXX-5')] }), ['unresolvedDates Friday: Friday']);
  });

  it('does not ask of a day that is known, or that comes again and again', () => {
    const dates = [
      date(span(TEXT, 'Friday'), '2026-03-20'),
      date(span(TEXT, 'every Monday'), 'XXXX-WXX-1', { type: 'SET' }),
    ];
    assert.deepEqual(asked({ dates }), []);
  });

  it('asks why a source is not named', () => {
    assert.deepEqual(asked({ actors: [official], quotes: [said] }), [
      'anonymousSources a port official: A port official',
    ]);
  });

  it('does not ask where the reason is given, or where the unnamed one says nothing', () => {
    assert.deepEqual(asked({ actors: [{ ...official, why: 'not allowed to speak' }], quotes: [said] }), []);
    assert.deepEqual(asked({ actors: [official], mentions: [mention(span(TEXT, 'A port official'), 'official')] }), []);
  });

  it('asks who it is that an annotation names by an id alone, or by one the registry lacks', () => {
    const mentions = [mention(span(TEXT, 'Bo'), 'bo'), mention(span(TEXT, 'Ana Ruiz'), 'ana')];
    const ana = actor('ana', 'Ana Ruiz', { inSidecar: true, registry: 'ruiz-9' });
    assert.deepEqual(asked({ actors: [actor('bo', 'bo'), ana], mentions }), [
      'unknownActors Ana Ruiz: Ana Ruiz',
      'unknownActors bo: Bo',
    ]);
  });

  it('does not ask of actors who are known', () => {
    const ana = actor('ana', 'Ana Ruiz', { inSidecar: true, registry: 'ruiz-1', known: { name: 'Ana Ruiz' } });
    assert.deepEqual(asked({ actors: [ana], mentions: [mention(span(TEXT, 'Ana Ruiz'), 'ana')] }), []);
  });
});
