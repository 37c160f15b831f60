/** Ids as XML takes them: a letter or underscore first, then letters, digits, points, dashes and underscores. */
const NO_ID_CHARACTER = /[^A-Za-z0-9._-]/g;

/** Gives each thing of each kind an id of its own in one document: its name wherever XML allows that. */
export class XmlIds {
  readonly #ids = new Map<string, string>();
  readonly #taken: Set<string>;

  constructor(taken: readonly string[]) {
    this.#taken = new Set(taken);
  }

  of(kind: string, name: string): string {
    const known = this.#ids.get(`${kind}\n${name}`);
    if (known !== undefined) return known;
    const safe = name.replace(NO_ID_CHARACTER, '_');
    const stem = /^[A-Za-z_]/.test(safe) ? safe : `_${safe}`;
    let id = stem;
    for (let i = 2; this.#taken.has(id); i++) id = `${stem}_${i}`;
    this.#ids.set(`${kind}\n${name}`, id);
    this.#taken.add(id);
    return id;
  }
}
