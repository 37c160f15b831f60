import * as path from 'node:path';
import { exchangeArticle } from '../exchange/exchangeArticle';
import { TooManyArticles } from '../exchange/format';
import type { Written } from '../exchange/format';
import { EXCHANGE_FORMATS } from '../exchange/formats';
import type { AnnotatedFile } from './formats';
import { WrongUse } from './io';

/** The formats of other programs, in the order of their help. JSON lines are the filter's own here. */
export const EXCHANGED: readonly (readonly [string, (files: readonly AnnotatedFile[]) => Written])[] =
  EXCHANGE_FORMATS.filter(({ id }) => id !== 'jsonl').map(({ id, write }) => [
    id,
    (files) => {
      const articles = files.map(({ file, text, sidecar }) => exchangeArticle(path.basename(file), text, sidecar));
      try {
        return write(articles);
      } catch (error) {
        if (error instanceof TooManyArticles) throw new WrongUse(error.message);
        throw error;
      }
    },
  ]);
