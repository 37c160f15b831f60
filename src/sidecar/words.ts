/**
 * A sentence for people in a form that can be translated: a message such as `“{0}” should be {1}.`, and what is put in:
 * names as they are, and other words.
 */
export interface Words {
  readonly message: string;
  readonly put: readonly (string | number | Words)[];
}

/** Makes words of a template literal: words`No actor of this file has the id “${id}”.` */
export function words(pieces: TemplateStringsArray, ...put: Words['put']): Words {
  return { message: pieces.reduce((before, after, index) => `${before}{${index - 1}}${after}`), put };
}

export function inEnglish({ message, put }: Words): string {
  return message.replace(PLACE, (_, index: string) => {
    const one = put[Number(index)];
    return typeof one === 'object' ? inEnglish(one) : String(one);
  });
}

/** `{0}` */
const PLACE = /\{(\d)\}/g;
