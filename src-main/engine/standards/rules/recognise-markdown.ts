import type { AnswerItem } from '../../../contract/standards.ts';
import type { AnswerSheet, RawAnswers } from './raw-answers.ts';

const listItem = /^\s*[-*+]\s+(?:\[([ xX])\]\s*)?\**([1-4]\.\d{1,2})\**[.:)]?\s+(.*)$/;

/** A checklist in Markdown: ticked items, or a table as a sheet. Null where the text is neither. */
export function recogniseMarkdown(text: string): RawAnswers | AnswerSheet | null {
  const lines = text.split(/\r\n|\r|\n/);
  const items = lines.flatMap((line, index) => itemIn(line, index + 1) ?? []);
  if (items.length >= 3) return { standard: 'mvsp', version: null, items, remarks: [], table: null };
  const rows = lines.flatMap((line, index) => {
    if (!/^\s*\|.*\|\s*$/.test(line) || /^[\s|:-]+$/.test(line)) return [];
    const cells = line
      .trim()
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.replaceAll('\\|', '|').replace(/[*`]/g, '').trim());
    return [{ line: index + 1, cells }];
  });
  if (rows.length < 2) return null;
  const isMvsp = /\bmvsp\b|minimum viable secure product/i.test(text);
  return { name: isMvsp ? 'MVSP' : 'Markdown', rows };
}

function itemIn(line: string, row: number): AnswerItem | null {
  const [, tick, ref = '', rest = ''] = listItem.exec(line) ?? [];
  if (ref === '') return null;
  const [asked = '', ...told] = rest.split(/:\s|\s[–—-]\s/);
  const words = told.join(': ').trim();
  const answer = tick === undefined ? words : tick === ' ' ? '' : 'yes';
  return {
    ref,
    asked: asked.replace(/[*`]/g, '').trim(),
    answer,
    note: tick === undefined ? '' : words,
    sheet: null,
    row,
  };
}
