import { type Expression, parseExpressionAt } from 'acorn';

/** Deeper than this nobody nests a questionnaire. */
const deepest = 60;

/** What a text is worth that holds nothing but literals; anything that could run is refused by name. */
export class NotLiteral extends Error {}

/**
 * Questionnaires of VSAQ are JSON with comments and sums of strings. They are parsed as an expression and only its literals
 * are taken: nothing of a foreign file is ever run.
 */
export function literalsOf(text: string): unknown {
  const start = text.search(/[[{]/);
  if (start === -1) throw new NotLiteral('neither list nor object');
  return literalOf(parseExpressionAt(`(${text})`, 0, { ecmaVersion: 2020 }), 0);
}

function literalOf(node: Expression, depth: number): unknown {
  if (depth > deepest) throw new NotLiteral('too deep');
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'object' && node.value !== null ? String(node.raw) : node.value;
    case 'ParenthesizedExpression':
      return literalOf(node.expression, depth + 1);
    case 'ArrayExpression':
      return node.elements.map((element) => {
        if (element === null || element.type === 'SpreadElement') throw new NotLiteral('spread');
        return literalOf(element, depth + 1);
      });
    case 'ObjectExpression':
      return objectOf(node, depth);
    case 'TemplateLiteral':
      if (node.expressions.length > 0) throw new NotLiteral('expression in a template');
      return node.quasis[0]?.value.cooked ?? '';
    case 'UnaryExpression': {
      const value = literalOf(node.argument, depth + 1);
      if (node.operator !== '-' || typeof value !== 'number') throw new NotLiteral(node.operator);
      return -value;
    }
    case 'BinaryExpression':
      return sumOf(node);
    default:
      throw new NotLiteral(node.type);
  }
}

/** A sum of strings, however long: walked to the left without a call for each. */
function sumOf(node: Extract<Expression, { type: 'BinaryExpression' }>): string {
  const parts: string[] = [];
  let left: Expression | Extract<Expression, { type: 'BinaryExpression' }>['left'] = node;
  while (left.type === 'BinaryExpression') {
    if (left.operator !== '+') throw new NotLiteral(left.operator);
    parts.unshift(textOf(left.right));
    left = left.left;
  }
  if (left.type === 'PrivateIdentifier') throw new NotLiteral(left.type);
  return [textOf(left), ...parts].join('');
}

function textOf(node: Expression): string {
  const value = literalOf(node, deepest - 1);
  if (typeof value !== 'string') throw new NotLiteral('sum of something else than strings');
  return value;
}

function objectOf(
  node: Extract<Expression, { type: 'ObjectExpression' }>,
  depth: number,
): Record<string, unknown> {
  const entries = node.properties.map((property): [string, unknown] => {
    if (property.type === 'SpreadElement' || property.computed || property.method || property.kind !== 'init')
      throw new NotLiteral(property.type);
    const { key } = property;
    const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : null;
    if (name === null) throw new NotLiteral(key.type);
    return [name, literalOf(property.value as Expression, depth + 1)];
  });
  // From entries: a key called __proto__ stays a key.
  return Object.fromEntries(entries);
}
