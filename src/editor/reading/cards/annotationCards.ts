import type { Span } from '../../../engine';
import type { JudgedDate, JudgedPassage, JudgedQuote, RejectedItem } from '../../../sidecar/judge';
import type { ItemType } from '../../../sidecar/model';
import type { Surroundings } from './actorCard';
import { card, line, type Action, type Card, type Line } from '../../card';
import { elsewhereLines } from './elsewhere';
import { dateInWords } from '../../dateInWords';
import { reasonInWords } from '../../rejectionReasons';
import { quoteKind, quoteMode, recordStatus, standing, timexType } from './inWords';
import type { L10n } from '../../l10n';

/** Who says it, how we know, and what a person said of it. */
export function quoteCard(quote: JudgedQuote, at: Surroundings): Card {
  const { l10n } = at;
  const speaker = at.article.actors.find(({ id }) => id === quote.speaker);
  const argument = argumentFor('quote', quote, at);
  return card([
    [
      line(
        { strong: speaker?.name ?? l10n.t('Speaker unknown') },
        quoteKind(quote.kind, l10n),
        quote.mode === 'speech' ? undefined : quoteMode(quote.mode, l10n),
      ),
      line(
        quote.source ? l10n.t('source: “{0}”', quote.source.text) : undefined,
        quote.cue ? l10n.t('cue: “{0}”', quote.cue.text) : undefined,
      ),
      line(standing(quote, quote, l10n)),
    ],
    [
      quote.status === 'suggested'
        ? line(
            { label: l10n.t('Confirm'), command: 'confirm', argument },
            { label: l10n.t('Change speaker'), command: 'attributeQuote', argument },
            { label: l10n.t('Not a quote'), command: 'reject', argument },
          )
        : line(
            { label: l10n.t('Change speaker'), command: 'attributeQuote', argument },
            ...editAndRemove(argument, l10n),
          ),
    ],
    [line(quote.record ? recordStatus(quote.record, l10n) : undefined, tags(quote.tags, l10n)), note(quote.note, l10n)],
    elsewhereLines(quote, at),
  ]);
}

/** A day that could not be counted from anything: `XXXX-WXX-5`. */
const NO_YEAR = /^XXXX-/;

/** Which day that is, and how it was counted. */
export function dateCard(date: JudgedDate, at: Surroundings): Card {
  const { l10n } = at;
  const argument = argumentFor('date', date, at);
  const words = dateInWords(date.value, l10n);
  const day = words && (date.mod ? modified(words, date.mod, l10n) : words);
  const anchor = date.anchor && (dateInWords(date.anchor, l10n) ?? date.anchor);
  return card([
    [
      line({ strong: day ?? date.value }, timexType(date.type, l10n), day ? date.value : undefined),
      line(l10n.t('from “{0}”', date.text), anchor ? l10n.t('counted from {0}', anchor) : undefined),
      line(standing(date, date, l10n)),
    ],
    [
      date.status === 'suggested'
        ? line(
            { label: l10n.t('Confirm'), command: 'confirm', argument },
            { label: l10n.t('Edit'), command: 'editAnnotation', argument },
            { label: l10n.t('Not a date'), command: 'reject', argument },
          )
        : line(...editAndRemove(argument, l10n)),
    ],
    NO_YEAR.test(date.value) && date.status === 'suggested'
      ? [
          line(l10n.t('It is not known when the article was published.'), {
            label: l10n.t('Set article date'),
            command: 'setArticleDate',
          }),
        ]
      : [],
    [line(tags(date.tags, l10n)), note(date.note, l10n)],
  ]);
}

export function passageCard(passage: JudgedPassage, at: Surroundings): Card {
  const { l10n } = at;
  const argument = argumentFor('passage', passage, at);
  return card([
    [
      line({ strong: passage.tags.length > 0 ? passage.tags.join(', ') : l10n.t('Tagged passage') }),
      note(passage.note, l10n),
      line(standing(passage, {}, l10n)),
    ],
    [line(...editAndRemove(argument, l10n))],
  ]);
}

/** What a person said is none: why nothing is marked here. */
export function rejectedCard({ item }: RejectedItem, { uri, l10n }: Surroundings): Card {
  return card([
    [
      line({ strong: notA(item.type, l10n) }, item.why && reasonInWords(item.type, item.why, l10n)),
      line(item.by ? l10n.t('rejected by {0}', item.by) : l10n.t('rejected')),
      note(item.note, l10n),
    ],
    [line({ label: l10n.t('Allow it again'), command: 'removeAnnotation', argument: { uri, id: item.id } })],
  ]);
}

function notA(type: ItemType, l10n: L10n): string {
  const words: Record<ItemType, string> = {
    quote: l10n.t('Not a quote'),
    mention: l10n.t('Not a mention'),
    date: l10n.t('Not a date'),
    passage: l10n.t('Not a passage'),
  };
  return words[type];
}

/** Names an annotation for a command: by its place, and by its id where it is in the sidecar. */
function argumentFor(type: ItemType, found: Span & { readonly id: string | null }, { uri }: Surroundings): unknown {
  const { id, start, end } = found;
  return { uri, type, start, end, ...(id !== null && { id }) };
}

function editAndRemove(argument: unknown, l10n: L10n): Action[] {
  return [
    { label: l10n.t('Edit'), command: 'editAnnotation', argument },
    { label: l10n.t('Remove'), command: 'removeAnnotation', argument },
  ];
}

function tags(names: readonly string[], l10n: L10n): string | undefined {
  return names.length > 0 ? l10n.t('tags: {0}', names.join(', ')) : undefined;
}

function note(words: string | undefined, l10n: L10n): Line | undefined {
  return words ? line(l10n.t('Note: {0}', words)) : undefined;
}

/** “the end of March 2026”. */
function modified(words: string, mod: string, l10n: L10n): string {
  const forms: Partial<Record<string, string>> = {
    START: l10n.t('the beginning of {0}', words),
    MID: l10n.t('the middle of {0}', words),
    END: l10n.t('the end of {0}', words),
    APPROX: l10n.t('about {0}', words),
    MORE_THAN: l10n.t('more than {0}', words),
    LESS_THAN: l10n.t('less than {0}', words),
    EQUAL_OR_MORE: l10n.t('{0} or more', words),
    EQUAL_OR_LESS: l10n.t('{0} or less', words),
  };
  return forms[mod] ?? words;
}
