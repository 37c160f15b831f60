import { assert } from 'chai';
import fc from 'fast-check';
import { escapeText } from '../../../src/editor/escapeText';

/** What a reader sees: character references read back. */
function shown(markdown: string): string {
  return markdown.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

describe('words of an article as Markdown', () => {
  const hostile: Record<string, string> = {
    'a link': '[Click here](command:workbench.action.quit)',
    'an image': '![x](https://example.org/track.png)',
    HTML: '<img src=x onerror=alert(1)>',
    code: '`rm -rf`',
    emphasis: '**not** __this__ ~~nor~~ *that* _either_',
    'an icon': '$(zap)',
    'a heading': '# Not a heading',
    'a list': '- no list',
    'a numbered list': '1. no list',
    'a reference': '[a]: https://example.org',
    'a character reference': '&lt;b&gt; &#42;',
    'a table': '| a | b |',
    'a rule': '---',
    'an address in angle brackets': '<https://example.org>',
  };
  for (const [what, text] of Object.entries(hostile))
    it(`shows ${what} as the characters it is made of`, () => {
      const markdown = escapeText(text);
      assert.equal(shown(markdown), text);
      assert.notMatch(markdown.replace(/&#\d+;/g, ''), /[[\]()<>`*_#|$!\\~]/);
    });

  for (const address of [
    'https://example.org/a',
    'HTTP://example.org',
    'ftp://example.org',
    'www.example.org',
    'xwww.example.org',
    'ana@example.org',
  ])
    it(`lets no program take ${address} for an address`, () => {
      assert.notMatch(escapeText(address), /:\/\/|www\.|@/i);
      assert.equal(shown(escapeText(address)), address);
    });

  it('keeps everything on one line, with spaces that break', () => {
    assert.equal(escapeText('one\n\n- two\r\n\tthree'), 'one &#45; two three');
  });

  it('leaves out characters that turn the order of others', () => {
    assert.equal(escapeText('safe\u202eelif\u2066'), 'safeelif');
  });

  it('leaves ordinary words, dates and numbers as they are', () => {
    const plain = 'Tomas R. Hale, the mayor’s spokesman: “Friday,” 2026-03-20, 3.5 of Orra-Ost, 8:30 p.m.';
    assert.equal(escapeText(plain), plain);
  });

  it('never changes what is read, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        assert.equal(shown(escapeText(text)), text.replace(/\s+/g, ' '));
      }),
    );
  });
});
