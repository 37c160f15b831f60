import * as vscode from 'vscode';
import type { ActHistory } from '../actHistory';
import { registerArticleCommands } from './articleCommands';
import { registerEditAnnotation } from './editAnnotation';
import { registerJudgeCommands } from './judgeCommands';
import { registerMenuContexts } from './registerMenuContexts';
import { registerTagAllMentions } from './tagAllMentions';
import { registerTagCommands } from './tagCommands';
import { TagOutlines, type Visibility } from './tagOutlines';
import type { Tagger } from '../tagger';
import { registerUndoCommands } from './undoCommands';

/** Everything that writes what a person says of an article. */
export function registerTagging(tagger: Tagger, history: ActHistory, visibility: Visibility): vscode.Disposable {
  return vscode.Disposable.from(
    registerTagCommands(tagger),
    registerJudgeCommands(tagger, history),
    registerEditAnnotation(tagger),
    registerArticleCommands(tagger, history),
    registerUndoCommands(history),
    registerTagAllMentions(tagger, history),
    registerMenuContexts(tagger.documents),
    new TagOutlines(tagger.documents, visibility),
  );
}
