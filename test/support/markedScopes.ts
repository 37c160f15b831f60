import type { ScopedToken, Tokenize } from './grammar';

/**
 * Checks a marked text against a grammar. A line that starts with `> ` is the article's; the lines under it mark it:
 *
 *     > “We won,” said Ana.
 *       ^^^^^^^^^           string.quoted.double
 *                 ^^^^      !string
 *
 * Every character over the carets must have a scope that is or begins with the one named; after `!` none may.
 * Lines that start with `#` are remarks. Answers what does not hold, in words.
 */
export function checkMarked(marked: string, tokenize: Tokenize): string[] {
  const source: string[] = [];
  const claims: Claim[] = [];
  const wrong: string[] = [];
  marked.split('\n').forEach((row, index) => {
    if (row.startsWith('>')) source.push(row.slice(2));
    else if (row.startsWith('#') || row.trim() === '') return;
    else {
      const claim = readClaim(row, index + 1, source.length - 1);
      if (claim) claims.push(claim);
      else wrong.push(`line ${index + 1} is neither text nor mark: ${row}`);
    }
  });
  const tokens = tokenize(source);
  for (const claim of claims) wrong.push(...violations(claim, tokens[claim.line] ?? [], source[claim.line] ?? ''));
  if (claims.length === 0) wrong.push('nothing is marked');
  return wrong;
}

interface Claim {
  readonly row: number;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly scope: string;
  readonly absent: boolean;
}

/** `      ^^^^ !string`, the first two columns standing under `> `. */
const CLAIM = /^( +)(\^+) +(!?)([\w.-]+)$/;

function readClaim(row: string, number: number, line: number): Claim | undefined {
  const found = CLAIM.exec(row);
  if (!found) return undefined;
  const [, indent = '', carets = '', absent, scope = ''] = found;
  const start = indent.length - 2;
  return { row: number, line, start, end: start + carets.length, scope, absent: absent === '!' };
}

function violations(claim: Claim, tokens: readonly ScopedToken[], text: string): string[] {
  if (claim.end > text.length) return [`line ${claim.row} marks beyond the end of: ${text}`];
  return tokens
    .filter((token) => token.start < claim.end && token.end > claim.start)
    .filter((token) => token.scopes.some((scope) => covers(claim.scope, scope)) === claim.absent)
    .map((token) => {
      const words = text.slice(Math.max(token.start, claim.start), Math.min(token.end, claim.end));
      return `line ${claim.row}: “${words}” has ${token.scopes.slice(1).join(' ') || 'no scope'}`;
    });
}

/** A name with two scopes in it, as `markup.heading entity.name.section`, is one string in a token: each part counts. */
function covers(wanted: string, scope: string): boolean {
  return scope.split(' ').some((part) => part === wanted || part.startsWith(`${wanted}.`));
}
