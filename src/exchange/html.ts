import type { Item } from '../sidecar/model';
import { escapeAttribute, escapeMarkup } from './escape';
import { annotations } from './exchangeArticle';
import type { ExchangeArticle } from './exchangeArticle';
import { onlyArticle } from './format';
import type { ExchangeFormat, Written } from './format';
import { withMarks } from './inlineMarks';
import { isShown, itemMarks } from './itemMarks';
import { xmlAttributes } from './xmlElement';

/** A page to print or to send: the text with its marks, and who speaks. It runs nothing and loads nothing. */
export const html: ExchangeFormat = { id: 'html', extension: '.html', write };

const STYLE = `
body { max-width: 42em; margin: 2em auto; padding: 0 1em; font: 1.1em/1.6 Georgia, serif; }
mark, time, .mention { color: inherit; background: none; text-decoration: underline 2px; text-underline-offset: 3px; }
mark.direct { text-decoration-color: #1f6feb; }
mark.mixed { text-decoration: underline dashed 2px #1f6feb; }
mark.indirect { text-decoration: underline dotted 2px #1f6feb; }
mark.passage { background: #fff3bf; text-decoration: none; }
.mention { text-decoration-color: #2f9e44; }
time { text-decoration: underline wavy 1px #e8590c; }
@media (prefers-color-scheme: dark) { body { background: #1b1b1b; color: #ddd; } mark.passage { background: #554b00; } }`;

function write(articles: readonly ExchangeArticle[]): Written {
  const article = onlyArticle('html', articles);
  const { sidecar, file, items } = article;
  const { title = file, publisher, published, lang } = sidecar.article;
  const nameOf = (id: string) => sidecar.actors[id]?.name ?? id;
  const marks = itemMarks(article, (item, { piece, part }) => {
    const { name, own } = elementOf(item, nameOf);
    const id: Readonly<Record<string, string>> = piece === 0 && part === 0 ? { id: item.id } : {};
    return { open: `<${name}${xmlAttributes({ ...id, ...own })}>`, close: `</${name}>` };
  });
  const byline = [publisher, published].filter((words) => words !== undefined).join(', ');
  const text = [
    '<!doctype html>',
    `<html${lang === undefined ? '' : ` lang="${escapeAttribute(lang)}"`}>`,
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeMarkup(title)}</title>`,
    `<style>${STYLE}</style>`,
    `<h1>${escapeMarkup(title)}</h1>`,
    ...(byline === '' ? [] : [`<p>${escapeMarkup(byline)}</p>`]),
    `<article>${withMarks(article.text, marks, escapeMarkup, (content) => `<p>${content}</p>`)}</article>`,
    ...speakers(article),
    '</html>',
    '',
  ].join('\n');
  const unplaced = items.filter((one) => isShown(one) && one.pieces.length === 0).length;
  const rejected = items.filter((one) => !isShown(one)).length;
  const losses = [
    ...article.losses,
    ...(unplaced ? [`${annotations(unplaced)} whose words are not in the article for sure.`] : []),
    ...(rejected ? [`${annotations(rejected)} that somebody rejected.`] : []),
    ...(items.length ? ['Sources and cues, notes, who judged, rule and confidence.'] : []),
  ];
  return { text: text.replaceAll('\0', '\uFFFD'), losses };
}

function elementOf(item: Item, nameOf: (id: string) => string): { name: string; own: Record<string, string> } {
  const tags = item.tags?.length ? [`tags: ${item.tags.join(', ')}`] : [];
  const said = (...words: string[]) => ({ title: [...words, ...tags, item.status].join(', ') });
  switch (item.type) {
    case 'quote': {
      const speaker = item.speaker === undefined ? 'speaker unknown' : nameOf(item.speaker);
      return { name: 'mark', own: { class: `quote ${item.kind}`, ...said(`${item.kind} quote`, speaker) } };
    }
    case 'mention':
      return { name: 'span', own: { class: 'mention', ...said(nameOf(item.actor)) } };
    case 'date':
      return { name: 'time', own: { 'data-value': item.value, ...said(item.value) } };
    case 'passage':
      return { name: 'mark', own: { class: 'passage', ...said('passage') } };
  }
}

function speakers({ sidecar, items }: ExchangeArticle): string[] {
  const counts = new Map<string, number>();
  for (const { item } of items) {
    if (item.type !== 'quote' || item.status === 'rejected' || item.speaker === undefined) continue;
    counts.set(item.speaker, (counts.get(item.speaker) ?? 0) + 1);
  }
  const rows = [...counts].map(([id, count]) => {
    const actor = sidecar.actors[id];
    const cells = [actor?.name ?? id, actor?.roles?.join(', ') ?? '', String(count)];
    return `<tr>${cells.map((cell) => `<td>${escapeMarkup(cell)}</td>`).join('')}</tr>`;
  });
  if (rows.length === 0) return [];
  return ['<h2>Who speaks</h2>', '<table><tr><th>Name</th><th>Role</th><th>Quotes</th></tr>', ...rows, '</table>'];
}
