import type { ActorKind } from '../engine';
import type { SidecarActor } from '../sidecar/model';
import type { ExchangeArticle } from './exchangeArticle';
import { xmlElement } from './xmlElement';

/** What a TEI file says of its source. */
export function header({ file, sidecar }: ExchangeArticle): string[] {
  const { title, publisher, published, url } = sidecar.article;
  const when = published === undefined ? undefined : /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0];
  return [
    '<teiHeader><fileDesc>',
    `<titleStmt>${xmlElement('title', {}, title ?? file)}</titleStmt>`,
    '<publicationStmt><p>Exported by On the Record.</p></publicationStmt>',
    '<sourceDesc><bibl>',
    xmlElement('title', {}, title ?? file),
    ...(publisher === undefined ? [] : [xmlElement('publisher', {}, publisher)]),
    ...(published === undefined ? [] : [xmlElement('date', when === undefined ? {} : { when }, published)]),
    ...(url === undefined ? [] : [xmlElement('ref', { target: url }, url)]),
    '</bibl></sourceDesc>',
    '</fileDesc></teiHeader>',
  ];
}

interface Kind {
  readonly list: string;
  readonly one: string;
  readonly name: string;
}

const PERSON: Kind = { list: 'listPerson', one: 'person', name: 'persName' };
const ORGANIZATION: Kind = { list: 'listOrg', one: 'org', name: 'orgName' };
const KINDS: Readonly<Record<ActorKind, Kind>> = {
  person: PERSON,
  unnamed: PERSON,
  collective: ORGANIZATION,
  organization: ORGANIZATION,
  place: { list: 'listPlace', one: 'place', name: 'placeName' },
  document: { list: 'listBibl', one: 'bibl', name: 'title' },
};

/** Who is meant, in TEI's lists. */
export function actorLists(actors: Readonly<Record<string, SidecarActor>>, actorId: (id: string) => string): string[] {
  const lists = new Map<string, string[]>();
  for (const [id, actor] of Object.entries(actors)) {
    const kind = KINDS[actor.kind ?? 'person'];
    lists.set(kind.list, [...(lists.get(kind.list) ?? []), ...actorLines(actorId(id), actor, kind)]);
  }
  return [...lists].flatMap(([list, lines]) => [`<${list}>`, ...lines, `</${list}>`]);
}

function actorLines(id: string, actor: SidecarActor, { one, name }: Kind): string[] {
  const kind = actor.kind === 'unnamed' || actor.kind === 'collective' ? ` role="${actor.kind}"` : '';
  const notes = { role: actor.roles, registry: actor.registry, why: actor.why, note: actor.note };
  return [
    `<${one} xml:id="${id}"${kind}>`,
    xmlElement(name, {}, actor.name),
    ...(actor.aliases ?? []).map((alias) => xmlElement(name, { type: 'alias' }, alias)),
    ...Object.entries(notes).flatMap(([type, words]) =>
      [words ?? []].flat().map((each) => xmlElement('note', { type }, each)),
    ),
    `</${one}>`,
  ];
}
