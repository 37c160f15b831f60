import { assert } from 'chai';
import type * as vscode from 'vscode';
import { eventually } from '../support/host';
import {
  HARBOUR,
  HARBOUR_SIDECAR,
  hoverCards,
  hoverContents,
  openHarbour,
  selectedText,
  setSuggestions,
} from '../support/reading';
import { newArticle, run } from '../support/sidecars';

describe('hover cards', () => {
  let document: vscode.TextDocument;

  before(async () => {
    await setSuggestions(false);
    ({ document } = await openHarbour());
  });
  after(() => setSuggestions(undefined));

  it('on a mention: who it is, what the registry says, where it is quoted', async () => {
    const [card] = await hoverCards(document, 'Ana Ruiz');
    assert.match(card, /^\*\*Ana Ruiz\*\* · person/);
    assert.include(card, 'runs the harbour');
    assert.include(card, 'also: Ms. Ruiz');
    assert.include(card, '2 quotes, 1 mention here');
    assert.match(card, /“Fees will rise in May,” · \[line 3\]\(command:onTheRecord\.reveal\?/);
    assert.include(card, 'Registry: harbourmaster since 2024');
    assert.include(card, 'Note: Answers the telephone before nine.');
    assert.include(card, '[Show quotes](command:onTheRecord.showActor?');
  });

  it('on a source: the same, for the words beside the name too', async () => {
    assert.include((await hoverCards(document, 'who runs'))[0], '**Ana Ruiz** · person');
    assert.include((await hoverCards(document, 'Ms. Ruiz'))[0], '**Ana Ruiz** · person');
  });

  it('on an actor of several articles: what the others have', async () => {
    await openHarbour();
    await eventually(async () => {
      const [card] = await hoverCards(document, 'Ana Ruiz');
      assert.match(card, /here · \d+ quotes in \d+ articles/);
      assert.match(card, /\[harbour-\d+\.txt, line 3\]/);
    });
  });

  it('on a quote: who says it, how we know, what a person said of it', async () => {
    const [card] = await hoverCards(document, 'Fees will');
    assert.match(card, /^\*\*Ana Ruiz\*\* · direct quote/);
    assert.include(card, 'source: “Ana Ruiz, who runs the harbour” · cue: “said”');
    assert.include(card, 'confirmed by mk');
    assert.include(card, 'on background · tags: fees');
    assert.include(card, 'Note: Check against the tariff.');
    assert.include(card, '[Change speaker](command:onTheRecord.attributeQuote?');
  });

  it('on a suggested quote: the rule, and what can be answered', async () => {
    const [card] = await hoverCards(document, 'that the crane');
    assert.include(card, 'mixed quote');
    assert.include(card, 'suggestion: name before the verb, 0.88');
    for (const command of ['confirm', 'attributeQuote', 'reject'])
      assert.include(card, `(command:onTheRecord.${command}?`);
  });

  it('on a second piece of an interrupted quote: the same quote', async () => {
    assert.include((await hoverCards(document, 'Nobody likes'))[0], 'Check against the tariff.');
  });

  it('on a date inside a quote: the day first, then the quote', async () => {
    const cards = await hoverCards(document, 'Friday');
    assert.lengthOf(cards, 2);
    assert.match(cards[0], /^\*\*Friday, 5 June 2026\*\* · date/);
    assert.include(cards[0], 'from “Friday”');
    assert.include(cards[1], 'mixed quote');
  });

  it('on a tagged passage: its tags', async () => {
    assert.match((await hoverCards(document, 'The survey'))[0], /^\*\*conflict-of-interest\*\*/);
  });

  it('nowhere else', async () => {
    assert.isEmpty(await hoverCards(document, 'Harbour fees'));
    const other = await newArticle('hover.csv', '“We will not open,” said Ana Ruiz on Friday.\n');
    assert.isEmpty(await hoverCards(other.document, 'Ana Ruiz'));
  });

  it('lead to the place', async () => {
    const [card] = await hoverCards(document, 'Ana Ruiz');
    const [, argument] = /\[line 3\]\(command:onTheRecord\.reveal\?([^)]*)\)/.exec(card) ?? [];
    await run('reveal', ...(JSON.parse(decodeURIComponent(argument)) as unknown[]));
    assert.equal(selectedText(), 'Fees will rise in May,');
  });

  it('trust only our own commands, and show no HTML', async () => {
    for (const words of ['Ana Ruiz', 'Fees will', 'Friday', 'The survey'])
      for (const content of await hoverContents(document, words)) {
        assert.isNotOk(content.supportHtml);
        assert.isNotOk(content.supportThemeIcons);
        assert.isObject(content.isTrusted);
        const { enabledCommands } = content.isTrusted as { enabledCommands: string[] };
        assert.isNotEmpty(enabledCommands);
        for (const command of enabledCommands) assert.match(command, /^onTheRecord\.\w+$/);
      }
  });

  it('make nothing of what an article or its sidecar would smuggle in', async () => {
    const evil = '[x](command:workbench.action.quit) <img src=x> `a` $(zap) https://example.org';
    const text = HARBOUR.replace('who runs the harbour', evil);
    const sidecar = HARBOUR_SIDECAR.replace('"runs the harbour"', JSON.stringify(evil))
      .replace('"Ana Ruiz, who runs the harbour"', JSON.stringify(`Ana Ruiz, ${evil}`))
      .replace('"Check against the tariff."', JSON.stringify(`${evil}\n# ${evil}`));
    const { document: smuggler } = await openHarbour(text, sidecar);
    for (const words of ['Ana Ruiz', 'Fees will']) {
      const contents = await hoverContents(smuggler, words);
      assert.isNotEmpty(contents);
      for (const { value } of contents) {
        const targets = [...value.matchAll(/\]\(([^)]*)\)/g)].map(([, target]) => target);
        for (const target of targets) assert.match(target, /^command:onTheRecord\./);
        assert.notInclude(value, '<img');
        assert.notInclude(value, 'https://');
        assert.notInclude(value, '$(zap)');
      }
      assert.include((await hoverCards(smuggler, words)).join('\n'), '<img src=x>');
    }
  });
});
