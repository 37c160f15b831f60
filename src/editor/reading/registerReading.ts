import * as vscode from 'vscode';
import type { AnnotatedDocuments } from '../annotatedDocuments';
import type { NewsroomIndex } from '../newsroomIndex';
import type { SaidIndex } from '../saidIndex';
import { registerArticleFocus } from './articleFocus';
import { registerFindAnnotation } from './findAnnotation';
import type { Highlights } from './highlights';
import { registerHovers } from './hovers';
import { registerOpenFiles } from './openFiles';
import { registerReveal } from '../reveal';
import { registerShowActor } from './showActor';
import { registerSuggestionMoves } from './suggestions';
import { registerToggles } from './toggles';

/** What helps to read an article: hover cards, what is marked, and getting about. */
export function registerReading(
  documents: AnnotatedDocuments,
  highlights: Highlights,
  index: NewsroomIndex,
  said: SaidIndex,
): vscode.Disposable {
  return vscode.Disposable.from(
    registerArticleFocus(documents),
    registerHovers(documents, (article, id) => index.overview(article, id), said),
    registerToggles(highlights),
    registerSuggestionMoves(documents),
    registerFindAnnotation(documents),
    registerShowActor(documents, index),
    registerReveal(),
    registerOpenFiles(documents),
  );
}
