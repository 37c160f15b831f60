import * as vscode from 'vscode';
import { namingsIn } from '../../sidecar/authoring/naming';
import { rangeIn, sketchedFile } from './sketchedFile';

/** `Q42` in a registry as a link to what Wikidata says; nothing is fetched unless somebody follows it. */
export const wikidataLinks: vscode.DocumentLinkProvider = {
  provideDocumentLinks(document) {
    const file = sketchedFile(document);
    if (!file?.root || file.kind !== 'registry') return undefined;
    return namingsIn('registry', file.root, 'wikidata')
      .filter(({ id }) => ITEM.test(id))
      .map((naming) => {
        const target = vscode.Uri.parse(`https://www.wikidata.org/wiki/${naming.id}`);
        return new vscode.DocumentLink(rangeIn(document, naming), target);
      });
  },
};

/** `Q42` */
const ITEM = /^Q[1-9]\d{0,11}$/;
