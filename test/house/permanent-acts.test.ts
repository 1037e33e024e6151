import { expect, test } from 'vitest';
import { contract } from '../../src-main/contract/index.ts';
import type { ProcedureMeta } from '../../src-main/contract/procedure.ts';
import { permanentActs } from '../../src-main/contract/trash.ts';
import { de } from '../../src-renderer/i18n/de/index.ts';
import { sourceFiles } from './source-files.ts';

const files = sourceFiles('src-main/engine');

/** Bodies of all functions by name and folder of their domain. */
const bodies = new Map<string, string[]>();
for (const { path, text } of files) {
  const domain = path.split('/')[2];
  for (const { 1: name, index } of text.matchAll(/^(?:export )?(?:async )?function (\w+)/gm)) {
    const key = `${domain}.${name}`;
    bodies.set(key, [...(bodies.get(key) ?? []), text.slice(index, text.indexOf('\n}\n', index))]);
  }
}

function namesWayBack(domains: readonly string[], text: string, seen = new Set<string>()): boolean {
  if (text.includes('undoWith(')) return true;
  return [...text.matchAll(/\b(\w+)(?=\(|\))/g)].some(([, name = '']) => {
    if (seen.has(name)) return false;
    seen.add(name);
    const called = domains.flatMap((domain) => bodies.get(`${domain}.${name}`) ?? []);
    return called.some((body) => namesWayBack(domains, body, seen));
  });
}

function domainsIn(text: string): string[] {
  return [...text.matchAll(/from '(?:\.\.\/)+(\w+)\//g)].map(([, name = '']) => name);
}

/** Commands whose handler names no way back, neither itself nor in the functions of its folder. */
function withoutWayBack(): string[] {
  const commands = Object.entries(contract).flatMap(([domain, procedures]) =>
    Object.entries(procedures as Record<string, { '~orpc': { meta: unknown } }>)
      .filter(([, procedure]) => (procedure['~orpc'].meta as ProcedureMeta).kind === 'command')
      .map(([verb]) => `${domain}.${verb}`),
  );
  return commands.filter((command) => {
    const mark = `os.${command}.handler(`;
    const file = files.find(({ text }) => text.includes(mark));
    if (!file) throw new Error(`no handler for ${command}`);
    const start = file.text.indexOf(mark) + mark.length;
    const next = file.text.slice(start).search(/\n {2}\w+: os\.|\n\}\);?\n/);
    const handler = file.text.slice(start, next < 0 ? undefined : start + next);
    const folder = file.path.split('/')[2] ?? '';
    // Some commands leave the work to another domain that their folder looks into.
    const looks = files
      .filter(({ path }) => path.split('/')[2] === folder)
      .flatMap(({ text }) => domainsIn(text));
    const domains = [folder, ...looks];
    return !namesWayBack(domains, handler);
  });
}

test('every command can be undone or is named as permanent with its reason', () => {
  expect(withoutWayBack().toSorted()).toEqual(Object.keys(permanentActs).toSorted());
});

test('every permanent act has a sentence of its own', () => {
  const sentences = de.audit.actions as unknown as Record<string, Record<string, string>>;
  const without = Object.keys(permanentActs).filter((act) => {
    const [domain = '', verb = ''] = act.split('.');
    return !sentences[domain]?.[verb];
  });
  expect(without).toEqual([]);
});
