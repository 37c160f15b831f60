import { assert } from 'chai';
import german from '../../../l10n/bundle.l10n.de.json';
import { wordsInLanguage } from '../../../src/editor/wordsInLanguage';
import { readSidecar } from '../../../src/sidecar/read';
import { l10nIn } from '../../support/l10n';

describe('what is wrong in a sidecar, in the user’s language', () => {
  it('is translated, and so is what is put in', () => {
    const { problems } = readSidecar('schema: on-the-record/1\nannotations: word\n');
    assert.equal(
      wordsInLanguage(problems[0].words, l10nIn('de', german)),
      '„annotations“ sollte eine Liste sein und ist Text.',
    );
  });

  it('leaves names as they are', () => {
    const { problems } = readSidecar('schema: on-the-record/1\nschema: text\n');
    assert.equal(
      wordsInLanguage(problems[0].words, l10nIn('de', german)),
      'Der Schlüssel „schema“ steht hier zum zweiten Mal.',
    );
  });
});
