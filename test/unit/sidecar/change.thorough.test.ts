import { assert } from 'chai';
import fc from 'fast-check';
import { parse } from 'yaml';
import { applyChanges } from '../../../src/sidecar/change';
import type { Change } from '../../../src/sidecar/change';
import type { Item } from '../../../src/sidecar/model';
import { styledSidecar } from './styledSidecar';
import type { SidecarData, Value } from './styledSidecar';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 60);

const fields = fc.record(
  {
    text: fc.constantFrom('new words', 'no', 'two\nlines', '“marks” and "marks"', '12:30'),
    status: fc.constantFrom('confirmed', 'rejected'),
    note: fc.constantFrom('seen', 'a: b # c', null),
    tags: fc.constantFrom(['safety'], ['safety', 'x', 'on'], [], null),
    pos: fc.constantFrom(7, 450, null),
    speaker: fc.constantFrom('ana-ruiz', null),
    before: fc.constantFrom('before it ', null),
    more: fc.constantFrom([{ text: 'more words', pos: 9 }], null),
    source: fc.constantFrom({ text: 'Ana Ruiz', pos: 3 }, null),
    by: fc.constantFrom('no', 'mk', null),
  },
  { requiredKeys: [] },
);

describe('any one change to any valid sidecar', () => {
  it('to fields of an item changes only that item’s lines', () => {
    fc.assert(
      fc.property(styledSidecar, fc.nat(), fields, (sidecar, which, changed) => {
        const { text, lines } = sidecar;
        const data = structuredClone(sidecar.data);
        assert.deepEqual(read(text), data, 'the generated sidecar is what it is meant to be');
        if (data.annotations.length === 0) return;
        const item = data.annotations[which % data.annotations.length]!;
        const made = applyChanges(text, [{ op: 'update', id: String(item.id), fields: changed } as Change]);
        for (const [key, value] of Object.entries(changed)) {
          if (value === null) delete item[key];
          else item[key] = value as Value;
        }
        assert.deepEqual(read(made), data);
        const own = lines.get(String(item.id))!;
        assert.equal(made.slice(0, own.start), text.slice(0, own.start));
        assert.isTrue(made.endsWith(text.slice(own.end)), `the rest changed:\n${text}\n→\n${made}`);
        assertLineEnds(text, made);
        assertComments(text, made);
      }),
      { numRuns: RUNS },
    );
  });

  it('that removes an item takes its lines and nothing else', () => {
    fc.assert(
      fc.property(styledSidecar, fc.nat(), ({ text, data: given, lines }, which) => {
        const data = structuredClone(given);
        if (data.annotations.length < 2) return;
        const item = data.annotations[which % data.annotations.length]!;
        const made = applyChanges(text, [{ op: 'remove', id: String(item.id) }]);
        data.annotations = data.annotations.filter((other) => other !== item);
        assert.deepEqual(read(made), data);
        const own = lines.get(String(item.id))!;
        // The empty line above goes with the item, and in a flow list the comma before it.
        const head = text.slice(0, own.start).trimEnd().replace(/,$/, '');
        assert.isTrue(made.startsWith(head));
        assert.isTrue(made.trimEnd().endsWith(text.slice(own.end).trim()));
        assertLineEnds(text, made);
      }),
      { numRuns: RUNS },
    );
  });

  it('that adds items inserts their lines and moves nothing', () => {
    const added: fc.Arbitrary<Item> = fc.record({
      id: fc.constantFrom('p-zzzzzzz1'),
      type: fc.constant('passage'),
      text: fc.constantFrom('The survey was paid for.', 'off', 'two\nlines'),
      pos: fc.nat({ max: 500 }),
      status: fc.constant('confirmed'),
      tags: fc.constant(['on', 'safety']),
    });
    fc.assert(
      fc.property(styledSidecar, added, ({ text, data }, item) => {
        const made = applyChanges(text, [{ op: 'add', items: [item] }]);
        const list = (parse(made) as SidecarData).annotations;
        const index = list.findIndex((one) => one.id === item.id);
        assert.deepEqual(list[index], item as unknown as (typeof list)[number]);
        assert.deepEqual(
          list.filter((one) => one.id !== item.id),
          data.annotations,
        );
        const pos = (one: { [key: string]: Value } | undefined, otherwise: number) =>
          typeof one?.pos === 'number' ? one.pos : otherwise;
        assert.isAbove(pos(list[index + 1], Infinity), item.pos!, 'it goes before the first that stands further on');
        for (const one of list.slice(0, index)) assert.isAtMost(pos(one, -1), item.pos!);
        assertLineEnds(text, made);
        assertComments(text, made);
        if (data.annotations.length) assertOnlyInserted(text, made);
      }),
      { numRuns: RUNS },
    );
  });

  it('to the article or an actor leaves the annotations as they are', () => {
    const change = fc.constantFrom<Change>(
      { op: 'article', fields: { published: '2026-03-14' } },
      { op: 'article', fields: { title: 'Port: open', lang: null } },
      { op: 'actor', id: 'ana-ruiz', fields: { name: 'Ana B. Ruiz', roles: ['harbourmaster'] } },
      { op: 'actor', id: 'new-one', fields: { name: 'No', kind: 'unnamed', why: 'not authorized to speak publicly' } },
    );
    fc.assert(
      fc.property(styledSidecar, change, ({ text, data }, one) => {
        const made = applyChanges(text, [one]);
        const wanted = structuredClone(data);
        const path = one.op === 'article' ? ['article'] : ['actors', 'id' in one ? one.id : ''];
        let map: { [key: string]: Value } = wanted;
        for (const key of path) map = (map[key] ??= {}) as { [key: string]: Value };
        if (one.op !== 'article' && one.op !== 'actor') return;
        for (const [key, value] of Object.entries(one.fields ?? {})) {
          if (value === null) delete map[key];
          else map[key] = value as Value;
        }
        assert.deepEqual(read(made), wanted);
        const at = text.indexOf('annotations:');
        assert.isTrue(made.endsWith(text.slice(at)));
        assertLineEnds(text, made);
        assertComments(text, made);
      }),
      { numRuns: RUNS },
    );
  });
});

/** What another reader makes of the text. An empty list may also be written as nothing. */
function read(text: string): SidecarData {
  const data = parse(text) as SidecarData;
  return { ...data, annotations: data.annotations ?? [] };
}

function assertLineEnds(text: string, made: string): void {
  if (!text.includes('\n')) return;
  if (text.includes('\r\n')) assert.notMatch(made, /(?<!\r)\n/, 'every line end stays CRLF');
  else assert.notInclude(made, '\r');
}

function assertComments(text: string, made: string): void {
  for (const comment of text.match(/^\s*#.*$/gm) ?? []) assert.include(made, comment.trim());
}

function assertOnlyInserted(text: string, made: string): void {
  let head = 0;
  while (head < text.length && text[head] === made[head]) head++;
  let tail = 0;
  while (tail < text.length && text.at(-1 - tail) === made.at(-1 - tail)) tail++;
  assert.isAtLeast(head + tail, text.length, `more than an insertion:\n${text}\n→\n${made}`);
}
