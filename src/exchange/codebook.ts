import { QUOTE_KINDS } from '../sidecar/model';
import type { SidecarActor } from '../sidecar/model';
import { xmlCharacters } from './escape';
import type { ExchangeArticle } from './exchangeArticle';
import type { ExchangeFormat, Written } from './format';
import { guidOf } from './guid';
import { xmlAttributes, xmlElement } from './xmlElement';

/** REFI-QDA codebook, for NVivo, ATLAS.ti, MAXQDA, QualCoder and Taguette: tags, kinds of quotes and actors as codes. */
export const codebook: ExchangeFormat = { id: 'qdc', extension: '.qdc', write };

interface Code {
  readonly name: string;
  readonly description?: string;
}

function write(articles: readonly ExchangeArticle[]): Written {
  const items = articles.flatMap((article) => article.items.map(({ item }) => item));
  const tags = [...new Set(items.flatMap((item) => item.tags ?? []))].sort();
  const kinds = QUOTE_KINDS.filter((kind) => items.some((item) => item.type === 'quote' && item.kind === kind));
  const actors = new Map<string, Code>();
  for (const { sidecar } of articles) {
    for (const actor of Object.values(sidecar.actors)) {
      const known = actors.get(actor.name);
      if (!known) actors.set(actor.name, { name: actor.name, ...description(actor) });
    }
  }
  const groups = [
    ...group(
      'Tags',
      tags.map((name) => ({ name })),
    ),
    ...group(
      'Quotes',
      kinds.map((name) => ({ name })),
    ),
    ...group('Actors', [...actors.values()]),
  ];
  const text = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="On the Record">',
    '<Codes>',
    ...groups,
    '</Codes>',
    '</CodeBook>',
    '',
  ].join('\n');
  const losses = [
    ...articles.flatMap((article) => article.losses),
    ...(items.length ? ['A codebook holds codes only: the annotations themselves stay behind.'] : []),
  ];
  return { text: xmlCharacters(text), losses };
}

function description({ kind, roles }: SidecarActor): Pick<Code, 'description'> {
  const words = [kind, ...(roles ?? [])].filter((word) => word !== undefined).join(', ');
  return words === '' ? {} : { description: words };
}

function group(name: string, codes: readonly Code[]): string[] {
  if (codes.length === 0) return [];
  return [
    `<Code${xmlAttributes({ guid: guidOf(name), name, isCodable: 'false' })}>`,
    ...codes.map((code) => {
      const own = xmlAttributes({ guid: guidOf(`${name}\n${code.name}`), name: code.name, isCodable: 'true' });
      return code.description === undefined
        ? `<Code${own}/>`
        : `<Code${own}>${xmlElement('Description', {}, code.description)}</Code>`;
    }),
    '</Code>',
  ];
}
