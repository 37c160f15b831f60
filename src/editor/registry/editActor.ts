import * as vscode from 'vscode';
import type { FieldsOf } from '../../sidecar/model';
import type { RegistryActor, RegistryRole } from '../../sidecar/registry';
import { ask, BACK, choose } from '../choose';
import { registerCommand } from '../commands';
import { plainLabel } from '../plainLabel';
import { privateRegistry, registryOf } from '../registryFiles';
import { reveal } from '../reveal';
import { entryInRegistry } from '../yamlPlaces';
import { actorFor, type ActorArgument, type ActorRef } from './actorRef';
import type { RegistryDesk } from './registryDesk';

type Fields = FieldsOf<Omit<RegistryActor, 'confidential'>>;

/** What the registry says of an actor, in one quick input: choose a field, answer, and be back at the list. */
export function registerEditActor(desk: RegistryDesk): vscode.Disposable {
  return registerCommand('editActor', async (given?: ActorArgument & { readonly fields?: Fields }) => {
    const args = given ?? {};
    const find = () => actorFor(desk.documents, desk.registries, args, vscode.l10n.t('Edit which actor?'));
    const ref = await find();
    if (!ref) return undefined;
    const label = vscode.l10n.t('Edit {0}', ref.name);
    const write = (fields: Fields) =>
      desk.act(label, async (act) => {
        const id = await desk.entryOf(ref, act);
        await desk.registries.change(ref.resource, act, [{ id, fields: checked(fields) }]);
        return id;
      });
    if (args.fields) return write(args.fields);
    for (let id = ref.registry?.id; ;) {
      const entry = id === undefined ? undefined : (await desk.registryOf(ref)).actors[id];
      const fields = await askField(ref, entry ?? { name: ref.name });
      if (fields === undefined) return id;
      if (fields === OPEN) {
        const there = id ?? (await write({}));
        await openEntry(ref, there, entry?.confidential ?? false);
        return there;
      }
      if (fields !== BACK) id = await write(fields);
    }
  });
}

async function openEntry({ resource }: ActorRef, id: string, confidential: boolean): Promise<void> {
  const file = confidential ? privateRegistry() : registryOf(resource);
  if (!file) return;
  const document = await vscode.workspace.openTextDocument(file);
  const place = entryInRegistry(document.getText(), id);
  if (place) await reveal(document, place);
  else await vscode.window.showTextDocument(document);
}

const OPEN = Symbol('open');
/** `Q42` */
const WIKIDATA = /^Q[1-9]\d*$/;
/** `2024`, `2024-03`, `2024-03-14` */
const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Empty values remove their keys. */
function checked(fields: Fields): Fields {
  if (fields.wikidata && !WIKIDATA.test(fields.wikidata)) throw new Error(String(wikidataProblem(fields.wikidata)));
  const isEmpty = (value: unknown) => value === '' || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, isEmpty(value) ? null : value]));
}

function wikidataProblem(value: string): string | undefined {
  return value === '' || WIKIDATA.test(value)
    ? undefined
    : vscode.l10n.t('“{0}” is no Wikidata id. Write it as Q42.', value);
}

function dayProblem(value: string): string | undefined {
  return value === '' || DAY.test(value)
    ? undefined
    : vscode.l10n.t('“{0}” is no year, month or day. Write it as 2024, 2024-03 or 2024-03-14.', value);
}

type Answer = Fields | typeof BACK | typeof OPEN | undefined;

async function askField({ name }: ActorRef, entry: RegistryActor): Promise<Answer> {
  const text = (
    key: 'note' | 'wikidata' | 'why' | 'name',
    title: string,
    problem?: (value: string) => string | undefined,
  ) =>
    row(title, entry[key] ?? '', async () => {
      const prompt = key === 'name' ? '' : vscode.l10n.t('Empty removes it');
      const value = await ask({ title, prompt, value: entry[key] ?? '', problem, back: true });
      return value === undefined || value === BACK ? value : { [key]: value };
    });
  const roles = entry.roles ?? [];
  const aliases = entry.aliases ?? [];
  const chosen = await choose<() => Promise<Answer>>({
    title: vscode.l10n.t('What the registry says of {0}', name),
    placeholder: vscode.l10n.t('Choose what to change'),
    choices: [
      row(vscode.l10n.t('Other names'), aliases.join('; '), async () => {
        const title = vscode.l10n.t('Other names');
        const prompt = vscode.l10n.t('With a semicolon between them');
        const value = await ask({ title, prompt, value: aliases.join('; '), back: true });
        return value === undefined || value === BACK ? value : { aliases: split(value) };
      }),
      ...roles.map((role, index) =>
        row(vscode.l10n.t('Role'), roleInWords(role), () => askRole(role, (now) => replaced(roles, index, now))),
      ),
      row(`$(add) ${vscode.l10n.t('Add a role')}`, '', () =>
        askRole(undefined, (now) => (now ? [...roles, now] : roles)),
      ),
      text('wikidata', vscode.l10n.t('Wikidata'), wikidataProblem),
      text('note', vscode.l10n.t('Note')),
      // Somebody who has a name needs no reason for having none.
      ...(entry.kind === 'unnamed' || entry.why ? [text('why', vscode.l10n.t('Why the source is unnamed'))] : []),
      text('name', vscode.l10n.t('Name'), (value) =>
        value ? undefined : vscode.l10n.t('A name has at least one letter.'),
      ),
      row(`$(go-to-file) ${vscode.l10n.t('Open in the registry')}`, '', () => Promise.resolve(OPEN)),
    ],
  });
  return chosen === undefined || chosen === BACK ? undefined : chosen();
}

function row(label: string, description: string, value: () => Promise<Answer>) {
  return { label, description: plainLabel(description), value };
}

/** What, where, from when, until when; an empty role takes it out. */
async function askRole(
  known: RegistryRole | undefined,
  roles: (role: RegistryRole | undefined) => readonly RegistryRole[],
): Promise<Answer> {
  const steps = [
    ['role', vscode.l10n.t('Role'), vscode.l10n.t('Such as “harbourmaster”; empty removes it'), undefined],
    ['of', vscode.l10n.t('Of what?'), vscode.l10n.t('An id of the registry, or words; empty for nothing'), undefined],
    ['from', vscode.l10n.t('From when?'), vscode.l10n.t('2024, 2024-03 or 2024-03-14; empty if not known'), dayProblem],
    ['to', vscode.l10n.t('Until when?'), vscode.l10n.t('Empty if it goes on'), dayProblem],
  ] as const;
  const answers: Partial<Record<(typeof steps)[number][0], string>> = { ...known };
  for (let at = 0; at < steps.length;) {
    const [key, title, prompt, problem] = steps[at];
    const value = await ask({ title, prompt, value: answers[key] ?? '', problem, back: true });
    if (value === undefined) return undefined;
    if (value === BACK) {
      if (at-- === 0) return BACK;
      continue;
    }
    answers[key] = value;
    if (key === 'role' && !value) return { roles: roles(undefined) };
    at++;
  }
  const { role = '', of, from, to } = answers;
  return { roles: roles({ role, ...(of && { of }), ...(from && { from }), ...(to && { to }) }) };
}

function replaced(roles: readonly RegistryRole[], index: number, role: RegistryRole | undefined): RegistryRole[] {
  return roles.flatMap((other, at) => (at === index ? (role ?? []) : other));
}

function roleInWords({ role, of, from, to }: RegistryRole): string {
  const when = from || to ? ` (${from ?? ''}–${to ?? ''})` : '';
  return `${role}${of ? `, ${of}` : ''}${when}`;
}

function split(names: string): string[] {
  return [...new Set(names.split(';').map((name) => name.trim()))].filter((name) => name !== '');
}
