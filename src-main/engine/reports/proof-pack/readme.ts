import { profileThen } from '../facts/consent-proof.ts';
import type { Sheet } from '../sheet.ts';
import type { PackFacts } from './gather.ts';
import { auditPath, canonicalPath, type PackFile, readmePath, sumsPath } from './pack-files.ts';

const width = 78;

/** What every system brings along to compute the sums again. */
const sumCommands = [
  ['Linux', `sha256sum -c ${sumsPath}`],
  ['macOS', `shasum -a 256 -c ${sumsPath}`],
  ['Windows (PowerShell)', 'Get-ChildItem -Recurse -File | Get-FileHash | Format-List Hash, Path'],
] as const;

/** Computes every hash of the extract again; plain Python, because that is on most computers of those who doubt. */
function auditCheck(path: string): string {
  return `python3 -c "import json,hashlib as h;print(all(h.sha256((e['previous']+json.dumps(e['content'],sort_keys=True,separators=(',',':'),ensure_ascii=False)).encode()).hexdigest()==e['hash'] for e in json.load(open('${path}',encoding='utf-8'))['entries']))"`;
}

/** What is in the pack, how anybody computes it again, what it proves and what not: for people who never saw Obhut. */
export function readmeOf(sheet: Sheet, facts: PackFacts, files: readonly PackFile[]): string {
  const { t, format } = sheet;
  const { answer, company } = facts.proof;
  const title = t('proofPack.title', { day: format.dayOfInstant(answer.at) });
  const lines = [
    title,
    '='.repeat(title.length),
    '',
    ...(company.isSample ? [t('proofPack.sample'), ''] : []),
    ...summary(sheet, facts),
    ...chapter(t('proofPack.contents')),
    ...contents(sheet, files),
    ...chapter(t('proofPack.recompute')),
    ...steps(sheet, facts),
    ...chapter(t('proofPack.proves')),
    ...bullets([
      t('proofPack.provesFiles'),
      t('proofPack.provesWording'),
      t('proofPack.provesTrail', { number: facts.audit.head.number, head: facts.audit.head.hash }),
    ]),
    ...chapter(t('proofPack.provesNot')),
    ...bullets([
      t('proofPack.notConsent'),
      t('proofPack.notPlace'),
      t('proofPack.notLawful'),
      t('proofPack.notTime'),
      t('proofPack.notForged'),
    ]),
    '',
  ];
  return plainSpaces(lines.join('\n'));
}

function summary({ t, format }: Sheet, { proof }: PackFacts): string[] {
  const { answer, company } = proof;
  const { version, use, from, to } = answer;
  const { name, purpose } = profileThen(answer);
  const shown = (start: string) =>
    to
      ? t('proofPack.shownUntil', { from: format.instant(start), to: format.instant(to) })
      : t('proofPack.shownSince', { from: format.instant(start) });
  const published = version?.publishedAt
    ? t('proofPack.publishedBy', {
        time: format.instant(version.publishedAt),
        by: version.publishedBy ?? '',
      })
    : '';
  const facts: [string, string][] = [
    [t('proofPack.company'), company.profile.name],
    [t('proofPack.made'), format.instant(company.createdAt)],
    [t('proofPack.asked'), format.instant(answer.at)],
    [t('proofPack.place'), [use.name, use.address].filter(Boolean).join(', ')],
    [t('proofPack.text'), name],
    [t('proofPack.purpose'), purpose],
    [
      t('proofPack.answer'),
      version ? t('proofPack.inUse', { number: version.number ?? 0 }) : t('proofPack.notInUse'),
    ],
    [t('proofPack.shown'), version && from ? shown(from) : ''],
    [t('proofPack.published'), published],
    [t('proofPack.hash'), version?.hash ?? ''],
  ];
  return facts.flatMap(([label, value]) => (value === '' ? [] : wrapped(`${label}: ${value}`, '', '    ')));
}

function contents(sheet: Sheet, files: readonly PackFile[]): string[] {
  const { t } = sheet;
  const all = [
    ...files,
    { path: sumsPath, about: t('proofPack.fileSums') },
    { path: readmePath(sheet), about: t('proofPack.fileReadme') },
  ];
  return all.flatMap(({ path, about }) => [path, ...wrapped(about, '    ')]);
}

function steps(sheet: Sheet, facts: PackFacts): string[] {
  const { t } = sheet;
  const canonical = canonicalPath(facts);
  const audit = auditPath(sheet);
  return [
    ...wrapped(t('proofPack.stepUnpack'), '- ', '  '),
    ...wrapped(t('proofPack.stepSums'), '- ', '  '),
    ...sumCommands.map(([system, command]) => `      ${system}: ${command}`),
    ...(canonical ? wrapped(t('proofPack.stepVersion', { file: canonical }), '- ', '  ') : []),
    ...wrapped(t('proofPack.stepAudit', { file: audit }), '- ', '  '),
    `      ${auditCheck(audit)}`,
  ];
}

function chapter(title: string): string[] {
  return ['', title, '-'.repeat(title.length), ''];
}

function bullets(texts: readonly string[]): string[] {
  return texts.flatMap((text) => wrapped(text, '- ', '  '));
}

/** Lines that fit a terminal; a word that is longer stands alone, whole, so that it can be copied. */
function wrapped(text: string, first: string, further = first): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let indent = first;
  for (const word of plainSpaces(text).split(/\s+/)) {
    if (line.length > 0 && `${indent}${[...line, word].join(' ')}`.length > width) {
      lines.push(indent + line.join(' '));
      line = [];
      indent = further;
    }
    line.push(word);
  }
  return [...lines, indent + line.join(' ')];
}

/** Spaces that hold words together on paper are a trap in commands that somebody copies. */
function plainSpaces(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ');
}
