import type { TextVersion } from '../../../../contract/consent-record.ts';
import { documentOf } from '../../document.ts';
import type { WordingCheckFacts } from '../../facts/wording-check.ts';
import { paragraph } from '../../nodes.ts';
import type { Node, PrintDefinition } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printableLine, shortenLines } from '../../typography.ts';
import { chapterTitle } from '../consent/chapter-title.ts';
import { wordingPaper } from '../consent/wording-paper.ts';
import { formPart } from './form-part.ts';
import { languageChapter } from './language-chapter.ts';
import { scopePart, sourcesPart } from './scope-part.ts';
import { verdictBand } from './verdict-band.ts';

/** What the check finds in a version, point by point; never that a text is lawful. */
export function wordingCheck(sheet: Sheet, gathered: WordingCheckFacts): PrintDefinition {
  const { t, format } = sheet;
  const facts = { ...gathered, languages: ownFirst(sheet, gathered) };
  const { company, text, version, law } = facts;
  const isDraft = version.publishedAt === null;
  const overline = t('wordingCheck.overline', { version: law.version, day: format.day(law.asOf) });
  return documentOf(
    sheet,
    company,
    {
      title: `${text.name}: ${t('wordingCheck.title')}, ${versionName(sheet, version)}`,
      subject: overline,
      runningTitle: `${t('wordingCheck.title')} · ${text.name}`,
      isDraft,
    },
    [
      { text: overline, style: 'overline', tag: 'P', margin: [0, 5, 0, 3] },
      { text: printableLine(shortenLines(text.name, 2, 470, 28)), style: 'title', tag: 'H1' },
      paragraph(about(sheet, facts), 'sub', [0, 3, 0, 10]),
      verdictBand(sheet, facts),
      paragraph(caveat(sheet, facts), 'body', [0, 8, 0, 0]),
      ...facts.languages.flatMap((checked) => languageChapter(sheet, law, checked)),
      ...formPart(sheet, facts),
      ...scopePart(sheet, facts),
      ...wording(sheet, facts),
      sourcesPart(sheet, facts),
    ],
  );
}

/** "Fassung 4", or that it is a draft. */
export function versionName({ t }: Sheet, { number }: Pick<TextVersion, 'number'>): string {
  return number === null ? t('wordingCheck.draft') : t('wordingCheck.version', { number });
}

function about(sheet: Sheet, { text, version }: WordingCheckFacts): string {
  const { t, format } = sheet;
  const { publishedAt, savedAt } = version;
  const parts = [
    versionName(sheet, version),
    publishedAt
      ? t('wordingCheck.published', { time: format.moment(publishedAt) })
      : t('wordingCheck.saved', { time: format.moment(savedAt) }),
    text.channel ? t(`consentChannel.${text.channel}`) : '',
    text.procedure ? t(`consentProcedure.${text.procedure}`) : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

function caveat(sheet: Sheet, { law }: WordingCheckFacts): string {
  const note = law.notes.find(({ id }) => id === 'found_not_lawful');
  return note ? sheet.own(note.text) : '';
}

function wording(sheet: Sheet, { version: { content } }: WordingCheckFacts): Node[] {
  const papers = wordingPaper(sheet, content);
  return papers.length === 0 ? [] : [chapterTitle(sheet.t('wordingCheck.wording')), ...papers];
}

/** The language of the report comes first, as in the wording itself. */
function ownFirst(
  { language: own }: Sheet,
  { languages }: WordingCheckFacts,
): WordingCheckFacts['languages'] {
  return languages.toSorted((one, other) => Number(other.language === own) - Number(one.language === own));
}
