import { documentOf } from '../../document.ts';
import type { HandOverFacts } from '../../facts/hand-over.ts';
import { bulletList, heading, paragraph, shortHash } from '../../nodes.ts';
import type { Node, PrintDefinition } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printableLine, shortenLines } from '../../typography.ts';
import { signatureField } from '../signature-field.ts';
import { exchangeLists } from './exchange-lists.ts';
import { readinessBoxes } from './readiness-boxes.ts';
import { signalTable } from './signal-table.ts';

/** What marketing hands to sales and what comes back: definition, threshold, contents and rules, to be signed by both. */
export function handOverSheet(sheet: Sheet, facts: HandOverFacts): PrintDefinition {
  const { t } = sheet;
  const { company, version } = facts;
  const title = t('handOver.title', { name: version.content.name });
  return documentOf(
    sheet,
    company,
    { title, subject: t('handOver.overline'), runningTitle: title, isDraft: version.releasedAt === null },
    [
      { text: t('handOver.overline'), style: 'overline', tag: 'P', margin: [0, 5, 0, 3] },
      { text: printableLine(shortenLines(title, 2, 470, 26)), style: 'title', tag: 'H1' },
      paragraph(about(sheet, facts), 'sub', [0, 3, 0, 8]),
      readinessBoxes(sheet, facts),
      ...exchangeLists(sheet, facts),
      heading(t('handOver.rules')),
      ...rules(sheet, facts),
      signatures(sheet, facts),
      ...signalTable(sheet, facts),
    ],
  );
}

function about({ t, format }: Sheet, { version, owner }: HandOverFacts): string {
  const { productGroup } = version.content;
  const state =
    version.number === null || version.releasedAt === null
      ? t('handOver.draft')
      : t('handOver.released', {
          number: version.number,
          day: format.dayOfInstant(version.releasedAt),
          hash: shortHash(version.hash ?? ''),
        });
  return [productGroup, owner, state].filter(Boolean).join(' · ');
}

/** What holds for every hand-over, whatever the points say. */
function rules({ t, format }: Sheet, { version }: HandOverFacts): Node[] {
  const { humanCheck, handOver } = version.content;
  const { answerDays, agreedOn, agreedBy } = handOver;
  const lines = [
    humanCheck.trim() === '' ? t('handOver.nobodyChecks') : t('handOver.checks', { who: humanCheck }),
    t('handOver.onlyLawful'),
    t('handOver.objection'),
    t('handOver.phone'),
    answerDays === null ? t('handOver.noAnswerDays') : t('handOver.answerDays', { days: answerDays }),
    agreedOn === null
      ? t('handOver.notAgreed')
      : t('handOver.agreed', { day: format.day(agreedOn), who: agreedBy || '–' }),
  ];
  return [bulletList(lines)];
}

function signatures(sheet: Sheet, { owner }: HandOverFacts): Node {
  const { t } = sheet;
  const here = t('handOver.signHere');
  return {
    margin: [0, 34, 0, 0],
    unbreakable: true,
    columnGap: 13,
    columns: [
      signatureField(sheet, t('handOver.marketing'), owner ?? '', here),
      signatureField(sheet, t('handOver.sales'), '', here),
      signatureField(sheet, t('handOver.dataProtection'), '', here),
    ],
  };
}

/** What both sides still have to agree on, in the language of the sheet. */
export function missingInHandOver({ t }: Sheet, { version }: HandOverFacts): string[] {
  const { humanCheck, handOver } = version.content;
  const checks: [string, boolean][] = [
    ['marketingMeaning', handOver.marketingMeaning.trim() !== ''],
    ['salesMeaning', handOver.salesMeaning.trim() !== ''],
    ['passedOn', handOver.passedOn.length > 0],
    ['reportedBack', handOver.reportedBack.length > 0],
    ['humanCheck', humanCheck.trim() !== ''],
    ['agreed', handOver.agreedOn !== null],
  ];
  return checks.flatMap(([name, isThere]) => (isThere ? [] : [t(`handOverMissing.${name}`)]));
}
