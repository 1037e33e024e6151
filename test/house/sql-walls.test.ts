import { expect, test } from 'vitest';
import { type SourceFile, sourceFiles } from './source-files.ts';

const statement = /\b(SELECT\s+[\w(*'"]|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+TABLE)/;
const repos = /^src-main\/engine\/(.*\/)?(repo(\/.*)?|.*-repo)\.ts$|^src-main\/engine\/(.*\/)?repo\//;
const database = /^src-main\/engine\/database\//;

/** Files that hold SQL although they are neither repo nor database. */
function sqlOutsideRepos(files: SourceFile[]): string[] {
  return files
    .filter(({ path, text }) => statement.test(text) && !repos.test(path) && !database.test(path))
    .map(({ path }) => path);
}

test('SQL lives in repos and migrations', () => {
  expect(sqlOutsideRepos(sourceFiles('src-main', 'src-renderer'))).toEqual([]);
});

test('a statement in a handler is caught', () => {
  const planted = { path: 'src-main/engine/vendors/index.ts', text: "db.all(Row, 'SELECT id FROM vendors')" };
  expect(sqlOutsideRepos([planted])).toEqual([planted.path]);
});

/** Which domain folder writes a table; a table has one owner. */
const owners: Record<string, string> = {
  audit_entries: 'kernel',
  removed_records: 'kernel',
  vault_keys: 'vault',
  search_entries: 'vendors',
  attachments: 'attachments',
  attachment_texts: 'attachments',
  attachment_passages: 'attachments',
  attachment_search: 'attachments',
  settings: 'settings',
  company: 'company',
  people: 'company',
  own_measures: 'company',
  own_measure_evidence: 'company',
  vendors: 'vendors',
  services: 'vendors',
  service_locations: 'vendors',
  sub_processors: 'vendors',
  vendor_documents: 'vendors',
  vendor_contacts: 'vendors',
  saved_views: 'vendors',
  vendor_statements: 'statements',
  level_compensations: 'assessments',
};

const writes = /\b(?:INSERT(?:\s+OR\s+\w+)?\s+INTO|UPDATE|DELETE\s+FROM)\s+([a-z_]+)/g;

/** Writes to tables by domains that do not own them, and tables without owner. */
function foreignWrites(files: SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const domain = path.split('/')[2];
    return [...text.matchAll(writes)]
      .map(([, table = '']) => ({ table, owner: owners[table] ?? ownerByPrefix(table) }))
      .filter(({ table, owner }) => table !== 'set' && owner !== domain)
      .map(({ table }) => `${path} writes ${table}`);
  });
}

function ownerByPrefix(table: string): string | undefined {
  if (/^(assessment|answer|finding|treatment|dpo|decision|questionnaire)/.test(table)) return 'assessments';
  if (table.startsWith('found_')) return 'overview';
  if (table.startsWith('certificate_')) return 'certificates';
  if (table.startsWith('review_')) return 'reviews';
  if (table.startsWith('breach')) return 'breaches';
  if (table.startsWith('consent_')) return 'consents';
  if (table.startsWith('campaign')) return 'campaigns';
  if (table.startsWith('comparison_')) return 'comparisons';
  if (/^(persona|content_)/.test(table)) return 'personas';
  if (table.startsWith('scoring_')) return 'scoring';
  if (table.startsWith('transfer_')) return 'transfers';
  if (table.startsWith('inquiry_')) return 'inquiries';
  if (table.startsWith('contract_')) return 'contracts';
  if (table.startsWith('data_request')) return 'requests';
  if (table === 'act_proposals') return 'approvals';
  if (table.startsWith('letter_')) return 'wordings';
  if (table.startsWith('own_questionnaire')) return 'questionnaires';
  if (table.startsWith('report_')) return 'reports';
  if (table.startsWith('deadline_')) return 'deadlines';
  if (table === 'standard_mappings') return 'standards';
  if (table.startsWith('subprocessor_')) return 'subprocessors';
  return table.startsWith('register_search') ? 'vendors' : undefined;
}

const engineFiles = () => sourceFiles('src-main/engine').filter(({ path }) => !database.test(path));

test('every table is written by its owner only', () => {
  expect(foreignWrites(engineFiles())).toEqual([]);
});

test('a write to a foreign table is caught', () => {
  const planted = { path: 'src-main/engine/vendors/repo.ts', text: "db.run('UPDATE people SET name = 1')" };
  expect(foreignWrites([planted])).toEqual(['src-main/engine/vendors/repo.ts writes people']);
});
