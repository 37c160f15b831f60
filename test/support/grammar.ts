import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, Registry, parseRawGrammar } from 'vscode-textmate';

/** A stretch of one line with its scopes, the outermost first. Offsets are UTF-16 into the line, half-open. */
export interface ScopedToken {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

/** Tokens of each line, as the editor computes them: a line at a time, each from the state the last one left. */
export type Tokenize = (lines: readonly string[]) => ScopedToken[][];

let regexes: Promise<unknown> | undefined;

/** Loads a grammar the way VS Code does, with its regex engine. */
export async function tokenizer(file: string): Promise<Tokenize> {
  const wasm = createRequire(resolve('package.json')).resolve('vscode-oniguruma/release/onig.wasm');
  await (regexes ??= loadWASM(readFileSync(wasm)));
  const raw = parseRawGrammar(readFileSync(resolve(file), 'utf8'), file);
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: (scope) => Promise.resolve(scope === raw.scopeName ? raw : null),
  });
  const grammar = await registry.loadGrammar(raw.scopeName);
  if (!grammar) throw new Error(`${file} has no grammar of its own name`);
  return (lines) => {
    let state = INITIAL;
    return lines.map((line) => {
      const result = grammar.tokenizeLine(line, state);
      state = result.ruleStack;
      return result.tokens.map((token) => ({
        start: token.startIndex,
        end: Math.min(token.endIndex, line.length),
        scopes: token.scopes,
      }));
    });
  };
}
