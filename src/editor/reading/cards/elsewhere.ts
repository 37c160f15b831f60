import type { JudgedQuote } from '../../../sidecar/judge';
import type { L10n } from '../../l10n';
import type { QuoteElsewhere } from '../../saidIndex';
import type { Surroundings } from './actorCard';
import { line, type Line } from '../../card';
import { differences } from '../../differences';
import { counted } from '../../counted';

/** That other articles have the same quote, with their wording where it differs, and who is said to have spoken there. */
export function elsewhereLines(quote: JudgedQuote, { elsewhere, l10n }: Surroundings): (Line | undefined)[] {
  const others = elsewhere?.(quote.start) ?? [];
  if (others.length === 0) return [];
  const articles = new Set(others.map(({ record }) => record.article)).size;
  return [
    line({
      strong: counted(l10n, 'also in {0} article|also in {0} articles', articles),
    }),
    ...others.slice(0, MOST_SHOWN).flatMap((other) => [placeOf(other, l10n), wordingOf(other, quote)]),
  ];
}

function placeOf({ record, entry, link }: QuoteElsewhere, l10n: L10n): Line {
  const speaker = entry.actor === undefined ? entry.source : record.actors[entry.actor]?.name;
  return line(
    link.speakers === 'different' && speaker ? { strong: l10n.t('there it is {0} who says it', speaker) } : speaker,
    {
      label: `${record.path}:${entry.line}`,
      command: 'reveal',
      argument: { uri: record.article, start: entry.start, end: entry.end },
    },
  );
}

/** The other wording, word by word; nothing where it is the same. */
function wordingOf({ entry, link }: QuoteElsewhere, { text }: JudgedQuote): Line | undefined {
  return link.wording === 'same' ? undefined : differences(text, entry.text);
}

const MOST_SHOWN = 3;
