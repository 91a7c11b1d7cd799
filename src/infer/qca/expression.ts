import { UserError } from '../../base/user-error.ts';

/** A condition, the levels meant (1 where none are named), and whether it is negated. */
export interface Literal {
  readonly name: string;
  readonly negated: boolean;
  readonly values?: readonly number[] | undefined;
}

/** A product of literals. */
export type Term = readonly Literal[];

/** A sum of products, as R's QCA writes it: `A*~B + C[1]`. */
export type Expression = readonly Term[];

/** What is said to be sufficient (`X -> Y`) or necessary (`X <- Y`) for an outcome. */
export interface Statement {
  readonly relation: 'sufficient' | 'necessary';
  readonly expression: Expression;
  readonly outcome: string;
}

const TOKEN = /\s*([A-Za-z_.][\w.]*|[~*+()]|[[{]\s*\d+(?:\s*,\s*\d+)*\s*[\]}])/y;

/** Reads `A*~B + C{1}*(D + ~E)`; brackets are multiplied out, square or curly for levels. */
export function parseExpression(text: string): Expression {
  const tokens = tokensOf(text);
  let at = 0;
  const fail = (): never => {
    throw new UserError(
      `“${text}” is no expression${at < tokens.length ? ` from “${tokens.slice(at).join('')}” on` : ': it ends too early'}`,
      'Write products with *, sums with +, negation with ~, levels in brackets: A*~B + C[1].',
    );
  };
  const factor = (): Expression => {
    const token = tokens[at];
    at += 1;
    if (token === '~') return negation(factor());
    if (token === '(') {
      const inner = sum();
      if (tokens[at] !== ')') fail();
      at += 1;
      return inner;
    }
    if (token === undefined || !/^[A-Za-z_.]/.test(token)) {
      at -= 1;
      return fail();
    }
    const levels = tokens[at];
    if (levels === undefined || !/^[[{]/.test(levels)) return [[{ name: token, negated: false }]];
    at += 1;
    return [[{ name: token, negated: false, values: levels.slice(1, -1).split(',').map(Number) }]];
  };
  const product = (): Expression => {
    let left = factor();
    while (tokens[at] === '*') {
      at += 1;
      left = times(left, factor());
    }
    return left;
  };
  const sum = (): Expression => {
    let left = product();
    while (tokens[at] === '+') {
      at += 1;
      left = [...left, ...product()];
    }
    return left;
  };
  const whole = sum();
  if (at < tokens.length) fail();
  return absorbed(whole);
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  for (let end = 0; end < text.trimEnd().length; end = TOKEN.lastIndex) {
    const [, token] = TOKEN.exec(text) ?? [];
    if (token === undefined) {
      throw new UserError(
        `“${text}” is no expression from “${text.slice(end).trim()}” on`,
        'Write products with *, sums with +, negation with ~, levels in brackets: A*~B + C[1].',
      );
    }
    tokens.push(token.replaceAll(/\s/g, ''));
  }
  return tokens;
}

/** Reads `A + B -> Y` (sufficient) or `A + B <- Y` (necessary); `=>` and `<=` mean the same. */
export function parseStatement(text: string): Statement {
  const [, left = '', arrow = '', right = ''] = /^(.*?)(<[-=]|[-=]>)(.*)$/.exec(text) ?? [];
  if (arrow === '') {
    throw new UserError(
      `“${text}” claims nothing`,
      'Write X -> Y (sufficient) or X <- Y (necessary).',
    );
  }
  return {
    relation: arrow.startsWith('<') ? 'necessary' : 'sufficient',
    expression: parseExpression(left),
    outcome: right.trim(),
  };
}

/** Reads one literal, such as an outcome: `~PB[1]`. */
export function parseLiteral(text: string): Literal {
  const [term, ...others] = parseExpression(text);
  const [literal, ...rest] = term ?? [];
  if (literal && others.length + rest.length === 0) return literal;
  throw new UserError(
    `“${text}” is not one set`,
    'Name one column, negated with ~ where meant: ~Y.',
  );
}

export function printLiteral(
  { name, negated, values }: Literal,
  brackets: '[]' | '{}' = '[]',
): string {
  const levels = values ? `${brackets[0]}${values.join(',')}${brackets[1]}` : '';
  return `${negated ? '~' : ''}${name}${levels}`;
}

export function printTerm(term: Term, brackets?: '[]' | '{}'): string {
  return term.map((literal) => printLiteral(literal, brackets)).join('*');
}

/** Prints as R's QCA does; an expression without a product is never true, one with an empty one always. */
export function printExpression(expression: Expression, brackets?: '[]' | '{}'): string {
  if (expression.length === 0) return '0';
  return expression
    .map((term) => (term.length === 0 ? '1' : printTerm(term, brackets)))
    .join(' + ');
}

/** Both hold: every product with every product, without what contradicts itself or adds nothing. */
export function times(left: Expression, right: Expression): Expression {
  return absorbed(
    left.flatMap((a) =>
      right.flatMap((b) => {
        const joined = joinedTerm(a, b);
        return joined ? [joined] : [];
      }),
    ),
  );
}

/** It does not hold, by De Morgan. */
export function negation(expression: Expression): Expression {
  return expression.reduce<Expression>(
    (all, term) =>
      times(
        all,
        term.map((literal) => [{ ...literal, negated: !literal.negated }]),
      ),
    [[]],
  );
}

/** Without products that another one includes. */
export function absorbed(expression: Expression): Expression {
  const keys = expression.map((term) => new Set(term.map((literal) => printLiteral(literal))));
  return expression.filter(
    (_, i) =>
      !keys.some((other, j) => {
        const mine = keys[i] ?? new Set<string>();
        return j !== i && other.isSubsetOf(mine) && (other.size < mine.size || j < i);
      }),
  );
}

/** One product of both, or undefined where they exclude each other. */
function joinedTerm(a: Term, b: Term): Term | undefined {
  const joined: Literal[] = [...a];
  for (const literal of b) {
    const key = printLiteral(literal);
    if (joined.some((other) => printLiteral(other) === key)) continue;
    const opposite = printLiteral({ ...literal, negated: !literal.negated });
    if (joined.some((other) => printLiteral(other) === opposite)) return undefined;
    joined.push(literal);
  }
  return joined;
}
