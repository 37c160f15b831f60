import type { Span } from '../../../engine';
import { changedWords } from '../../../sidecar/changedWords';
import type { ChangedItem } from '../../../sidecar/judge';
import type { ItemType } from '../../../sidecar/model';
import type { Surroundings } from './actorCard';
import { card, line, type Card, type Line } from './card';
import type { L10n } from '../../l10n';

/** Words that may be an annotation's: the old wording and the new one, word by word, and what a person can say of it. */
export function changedCard({ item, how }: ChangedItem, candidate: Span, { uri, l10n }: Surroundings): Card {
  const { start, end, text } = candidate;
  const isChanged = how === 'changed';
  const argument = { uri, id: item.id };
  return card([
    [
      line({ strong: isChanged ? l10n.t('Wording changed') : l10n.t('Is it here?') }, kindOf(item.type, l10n)),
      line(
        isChanged
          ? l10n.t('The words of this annotation were changed in the article.')
          : l10n.t('It is not certain that the words of this annotation are these.'),
      ),
      item.note ? line(l10n.t('Note: {0}', item.note)) : undefined,
    ],
    isChanged ? [differences(item.text, text)] : [],
    [
      line(
        {
          label: isChanged ? l10n.t('Accept new wording') : l10n.t('It is here'),
          command: 'acceptWording',
          argument: { ...argument, start, end },
        },
        { label: l10n.t('Side by side'), command: 'compareWording', argument: { ...argument, start, end } },
        { label: l10n.t('Keep as orphan'), command: 'keepOrphan', argument },
      ),
    ],
  ]);
}

/** What went is struck out, what came is strong: both can be told without colour. */
function differences(old: string, now: string): Line {
  return changedWords(old, now).flatMap(({ what, text }) => {
    if (what === 'same') return [text];
    // Markdown sees the end of a marked stretch only where a space follows; two spaces are shown as one.
    return [' ', what === 'gone' ? { struck: text } : { strong: text }, ' '];
  });
}

function kindOf(type: ItemType, l10n: L10n): string {
  const words: Record<ItemType, string> = {
    quote: l10n.t('quote'),
    mention: l10n.t('mention'),
    date: l10n.t('date'),
    passage: l10n.t('passage'),
  };
  return words[type];
}
