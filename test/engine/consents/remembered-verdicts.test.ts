import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { VersionContent } from '../../../src-main/contract/consent-record.ts';
import { checkVersion } from '../../../src-main/engine/consents/check-version.ts';
import { loadTemplates, type Templates } from '../../../src-main/engine/templates.ts';
import { projectRoot } from '../../house/source-files.ts';
import { formWith } from './check-corpus-text.ts';

test('a wording is checked once, also where the templates are laid anew for each call', () => {
  const templates = loadTemplates(join(projectRoot, 'templates'));
  const { elements, ...rest } = templates.consentPatterns();
  let checks = 0;
  const law = {
    ...rest,
    get elements() {
      checks += 1;
      return elements;
    },
  };
  const laidAnew = (): Templates => ({ ...templates, consentPatterns: () => law });
  const content = { wording: { de: 'Ja, ich möchte den Rundbrief.' }, form: formWith({}) } as VersionContent;
  const first = checkVersion(laidAnew(), { languages: ['de'] }, content);
  const once = checks;
  expect(once).toBeGreaterThan(0);
  expect(checkVersion(laidAnew(), { languages: ['de'] }, content)).toBe(first);
  expect(checks).toBe(once);
  const other = { ...content, wording: { de: 'Nein.' } } as VersionContent;
  checkVersion(laidAnew(), { languages: ['de'] }, other);
  expect(checks).toBeGreaterThan(once);
});
