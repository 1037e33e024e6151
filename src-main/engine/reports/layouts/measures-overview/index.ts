import type { MeasureLevel } from '../../../../contract/values.ts';
import { documentOf } from '../../document.ts';
import type { MeasuresFacts, ProofState } from '../../facts/measures.ts';
import { chapter, paragraph } from '../../nodes.ts';
import type { Node, PrintDefinition } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { figureRow } from '../figure-row.ts';
import { controlTable } from './control-table.ts';
import { levelTable } from './level-table.ts';

/** Technical and organisational measures of the company: level, what is done, evidence and date of each control (Art. 32 GDPR). */
export function measuresOverview(sheet: Sheet, facts: MeasuresFacts): PrintDefinition {
  const { t, format } = sheet;
  const { company, controls, day, law } = facts;
  const set = controls.filter(({ measure }) => measure.level !== null).length;
  const sub = t('measures.sub', { set, of: controls.length, day: format.day(day) });
  return documentOf(
    sheet,
    company,
    {
      title: t('measures.title', { company: company.profile.name }),
      subject: t('measures.overline'),
      runningTitle: t('measures.title', { company: company.profile.name }),
      confidentiality: t('common.confidentialLetter'),
    },
    [
      { text: t('measures.overline'), style: 'overline', tag: 'P', margin: [0, 5, 0, 3] },
      { text: t('measures.title', { company: company.profile.name }), style: 'title', tag: 'H1' },
      paragraph(sub, 'sub', [0, 2, 0, 8]),
      ...figures(sheet, facts),
      ...(set > 0
        ? [
            chapter(sheet, 1, t('measures.levels')),
            paragraph(t('measures.levelsText'), 'body', [0, 0, 0, 6]),
            levelTable(sheet, facts),
          ]
        : []),
      chapter(sheet, set > 0 ? 2 : 1, t('measures.each')),
      controlTable(sheet, facts),
      paragraph(
        t('measures.note', { version: law.version, day: format.day(law.asOf) }),
        'small',
        [0, 10, 0, 0],
      ),
    ],
  );
}

function figures({ t }: Sheet, { controls }: MeasuresFacts): Node[] {
  const at = (level: MeasureLevel | null) => controls.filter(({ measure }) => measure.level === level).length;
  const proved = (state: ProofState) => controls.filter(({ proof }) => proof === state).length;
  const levels = (['veryHigh', 'high', 'basic', 'none'] as const).map(
    (level) => [t(`measuresCount.${level}`), String(at(level))] as const,
  );
  return [
    figureRow([...levels, [t('measures.notSet'), String(at(null))]]),
    {
      margin: [0, 6, 0, 0],
      ...figureRow([
        [t('measures.proved'), String(proved('current'))],
        [t('measures.provedNoMore'), String(proved('expired'))],
        [t('measures.unproved'), String(proved('missing'))],
      ]),
    },
  ];
}
