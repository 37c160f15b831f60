import type { Span } from '../../../engine';
import type { ChangedItem } from '../../../sidecar/judge';
import type { ItemType } from '../../../sidecar/model';
import type { Surroundings } from './actorCard';
import { card, line, type Card } from '../../card';
import { differences } from '../../differences';
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

function kindOf(type: ItemType, l10n: L10n): string {
  const words: Record<ItemType, string> = {
    quote: l10n.t('quote'),
    mention: l10n.t('mention'),
    date: l10n.t('date'),
    passage: l10n.t('passage'),
  };
  return words[type];
}
