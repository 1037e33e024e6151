import { documentOf } from '../../document.ts';
import { nameOf } from '../../facts/company.ts';
import type { ConsentTextFacts } from '../../facts/consent-text.ts';
import { paragraph } from '../../nodes.ts';
import type { Node, PrintDefinition } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printableLine, shortenLines } from '../../typography.ts';
import { aboutWords } from '../consent/about-words.ts';
import { placesPart } from './places-part.ts';
import { versionChapter } from './version-chapter.ts';
import { versionTable } from './version-table.ts';

/** One text with all its published versions, what each changed, and every place that showed it from when to when. */
export function consentText(sheet: Sheet, facts: ConsentTextFacts): PrintDefinition {
  const { t } = sheet;
  const { text, versions, company } = facts;
  const overline = t(text.kind === 'consent' ? 'consentText.overline' : 'consentText.overlineDocument');
  return documentOf(
    sheet,
    company,
    { title: text.name, subject: overline, runningTitle: `${t('consentText.runningTitle')} · ${text.name}` },
    [
      { text: overline, style: 'overline', tag: 'P', margin: [0, 5, 0, 3] },
      { text: printableLine(shortenLines(text.name, 2, 470, 28)), style: 'title', tag: 'H1' },
      ...head(sheet, facts),
      ...(versions.length === 0
        ? [paragraph(t('consentText.empty'), 'body', [0, 10, 0, 0])]
        : [versionTable(sheet, versions)]),
      ...placesPart(sheet, facts),
      ...versions.flatMap((one) => versionChapter(sheet, facts, one)),
    ],
  );
}

function head(sheet: Sheet, { text, company }: ConsentTextFacts): Node[] {
  const { t, format } = sheet;
  const owner = nameOf(company, text.ownerId);
  const draft = text.versions.find(({ publishedAt }) => publishedAt === null);
  const notes = [
    owner ? t('consentText.owner', { name: owner }) : '',
    text.archivedAt ? t('consentText.archived', { time: format.moment(text.archivedAt) }) : '',
    draft ? t('consentText.draft', { time: format.moment(draft.savedAt) }) : '',
    t('consentText.noPersons'),
  ];
  return [
    paragraph(aboutWords(sheet, text), 'sub', [0, 3, 0, 0]),
    ...(text.purpose.trim() ? [paragraph(text.purpose, 'sub')] : []),
    paragraph(notes.filter(Boolean).join(' '), 'small', [0, 4, 0, 10]),
  ];
}
