import type { AnswerItem } from '../../../contract/standards.ts';
import type { RawAnswers } from './raw-answers.ts';

type Data = Record<string, unknown>;

/** Recognises what a tree of plain values is: VSAQ, MVSP or CISO Assistant; null for everything else. */
export function recogniseData(data: unknown): RawAnswers | null {
  if (!isData(data)) return Array.isArray(data) ? listed(data) : null;
  if (Array.isArray(data.questionnaire)) return vsaqQuestions(data);
  if (isData(data.objects) || Array.isArray(data.requirement_nodes)) return cisoLibrary(data);
  for (const name of ['requirement_assessments', 'requirements', 'controls', 'answers', 'items']) {
    const list = data[name];
    if (Array.isArray(list)) return listed(list, data);
    if (name === 'answers' && isData(list)) return vsaqAnswers(list);
  }
  return looksLikeAnswers(data) ? vsaqAnswers(data) : null;
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Markup of a wording is taken out: it is shown as text, never as a page. */
function plainText(value: unknown): string {
  return textOf(value)
    .replace(/<[^>]{0,300}>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/&mdash;/g, '–')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Ids of VSAQ: words joined by low lines, answers are words or `checked`. */
function looksLikeAnswers(data: Data): boolean {
  const entries = Object.entries(data);
  return (
    entries.length > 0 &&
    entries.every(
      ([key, value]) =>
        /^[\w-]{2,120}$/.test(key) && (typeof value === 'string' || typeof value === 'boolean'),
    )
  );
}

function vsaqAnswers(data: Data): RawAnswers {
  const items = Object.entries(data).map(
    ([ref, value]): AnswerItem => ({
      ref,
      asked: '',
      answer: textOf(value).slice(0, 20_000),
      note: '',
      sheet: null,
      row: null,
    }),
  );
  return { standard: 'vsaq', version: null, items, remarks: [], table: null };
}

/** The questions of VSAQ: each choice is an item of its own, as answers name the choice. */
function vsaqQuestions(data: Data): RawAnswers {
  const items: AnswerItem[] = [];
  const answers = isData(data.answers) ? data.answers : {};
  const add = (ref: string, asked: string) =>
    items.push({ ref, asked, answer: textOf(answers[ref]), note: '', sheet: null, row: null });
  const walk = (nodes: unknown, depth: number) => {
    if (!Array.isArray(nodes) || depth > 20) return;
    for (const node of nodes) {
      if (!isData(node)) continue;
      const asked = plainText(node.text);
      const choices = Array.isArray(node.choices) ? node.choices.filter(isData) : [];
      for (const choice of choices) {
        for (const [ref, words] of Object.entries(choice)) add(ref, `${asked} ${plainText(words)}`.trim());
      }
      if (
        choices.length === 0 &&
        typeof node.id === 'string' &&
        /^(line|box|yesno|check)$/.test(textOf(node.type))
      )
        add(node.id, asked);
      walk(node.items, depth + 1);
    }
  };
  walk(data.questionnaire, 0);
  const isFilled = Object.keys(answers).length > 0;
  return { standard: 'vsaq', version: null, items, remarks: isFilled ? [] : ['onlyQuestions'], table: null };
}

/** A library of CISO Assistant holds requirements without results: what would be asked, not what was answered. */
function cisoLibrary(data: Data): RawAnswers | null {
  const objects = isData(data.objects) ? data.objects : data;
  const framework = isData(objects.framework)
    ? objects.framework
    : Array.isArray(objects.frameworks)
      ? objects.frameworks.find(isData)
      : objects;
  const nodes = isData(framework) ? framework.requirement_nodes : null;
  if (!Array.isArray(nodes)) return null;
  const items = nodes
    .filter(isData)
    .filter(({ assessable }) => assessable !== false)
    .flatMap((node) => itemOf(node) ?? []);
  return {
    standard: 'cisoAssistant',
    version: textOf(data.version) || null,
    items,
    remarks: ['onlyQuestions'],
    table: null,
  };
}

/** A list of requirements with results, or of controls with answers. */
function listed(list: readonly unknown[], head: Data = {}): RawAnswers | null {
  const entries = list.filter(isData);
  const items = entries.flatMap((entry) => itemOf(entry) ?? []);
  if (items.length === 0 || items.length < list.length / 2) return null;
  const isCiso = entries.some((entry) => 'result' in entry || 'compliance_result' in entry || 'urn' in entry);
  return {
    standard: isCiso ? 'cisoAssistant' : 'mvsp',
    version: textOf(head.version) || null,
    items,
    remarks: [],
    table: null,
  };
}

function itemOf(entry: Data): AnswerItem | null {
  const inside = isData(entry.requirement) ? entry.requirement : entry;
  const ref =
    textOf(inside.ref_id) ||
    textOf(inside.id) ||
    textOf(inside.control) ||
    lastOf(textOf(entry.requirement) || textOf(inside.urn));
  if (ref === '') return null;
  const first = (...names: string[]) =>
    names.map((name) => textOf(entry[name])).find((text) => text !== '') ?? '';
  const asked = [plainText(inside.name), plainText(inside.title), plainText(inside.description)]
    .filter((text) => text !== '')
    .join(': ');
  return {
    ref: ref.slice(0, 300),
    asked: asked.slice(0, 20_000),
    answer: first(
      'compliance_result',
      'result',
      'answer',
      'response',
      'status',
      'compliant',
      'fulfilled',
      'checked',
    )
      .replaceAll('_', ' ')
      .replace(/^not assessed$/, ''),
    note: first('observation', 'note', 'notes', 'comment', 'comments', 'explanation').slice(0, 20_000),
    sheet: null,
    row: null,
  };
}

function lastOf(urn: string): string {
  return urn.split(':').at(-1)?.toUpperCase() ?? '';
}
