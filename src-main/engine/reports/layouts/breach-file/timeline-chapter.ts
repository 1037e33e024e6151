import type { BreachAct, BreachEntry } from '../../../../contract/breach-record.ts';
import type { BreachFacts } from '../../facts/breach.ts';
import { compareInstants } from '../../facts/instants.ts';
import { cell, dataTable, heads, paragraph, shortHash } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printable } from '../../typography.ts';
import { particularText } from '../breach/particular-words.ts';

/** Knowledge that was written down so much later, in milliseconds, is told apart from its recording. */
const lateRecording = 60_000;

/** The timeline: when it happened and when we knew, every correction beside what it corrects, and what was done. */
export function timelineChapter(sheet: Sheet, facts: BreachFacts): Node[] {
  const { t } = sheet;
  const { entries, acts } = facts.breach;
  const lines = [
    ...entries.map((entry) => ({ at: entry.knownAt, row: entryRow(sheet, facts, entry) })),
    ...acts.map((act) => ({ at: act.at, row: actRow(sheet, act) })),
  ].toSorted((one, other) => compareInstants(one.at, other.at));
  const titles = [t('timeline.number'), t('timeline.happened'), t('timeline.known'), t('timeline.entry')];
  return [
    paragraph(t('timeline.intro'), 'body', [0, 0, 0, 7]),
    lines.length === 0
      ? paragraph(t('timeline.none'), 'body')
      : dataTable(
          [22, 84, 84, '*'],
          heads(titles),
          lines.map(({ row }) => row),
        ),
  ];
}

function entryRow(sheet: Sheet, facts: BreachFacts, entry: BreachEntry): Node[] {
  const { format } = sheet;
  return [
    cell(String(entry.number)),
    cell(entry.happenedAt ? format.moment(entry.happenedAt) : '–'),
    cell(format.moment(entry.knownAt)),
    { stack: [...wording(sheet, facts, entry), ...correction(sheet, facts, entry), origin(sheet, entry)] },
  ];
}

/** What the entry says; struck where another one has taken its place. */
function wording(sheet: Sheet, { law }: BreachFacts, entry: BreachEntry): Node[] {
  const { t, colors } = sheet;
  const old = entry.replacedBy === null ? {} : { decoration: 'lineThrough' as const, color: colors.ink2 };
  const { particular } = entry;
  const answer = particular && [
    { text: `${t(`particular.${particular.key}`)}: `, bold: true, ...old },
    { text: printable(particularText(sheet, law, particular) ?? t('breach.notYet')), ...old },
    ...(entry.certainty === 'known' ? [] : [{ text: ` (${certaintyText(sheet, entry)})`, ...old }]),
  ];
  return [
    ...(answer ? [{ text: answer, style: 'cell' as const }] : []),
    ...(entry.text.trim() ? [cell(entry.text, old)] : []),
  ];
}

function certaintyText({ t, format }: Sheet, { certainty, followsOn }: BreachEntry): string {
  const word = t(`certainty.${certainty}`);
  return followsOn ? t('timeline.certaintyBy', { word, day: format.day(followsOn) }) : word;
}

function correction(sheet: Sheet, { breach }: BreachFacts, entry: BreachEntry): Node[] {
  const { t, colors } = sheet;
  const old = breach.entries.find(({ id }) => id === entry.correctsId);
  const reason = entry.reason.trim() ? t('breach.reason', { text: entry.reason }) : '';
  const key = entry.kind === 'retraction' ? 'timeline.retracts' : 'timeline.corrects';
  const lines = [
    old ? [t(key, { number: old.number }), reason].filter(Boolean).join('. ') : reason,
    entry.replacedBy === null ? '' : t('timeline.replaced', { number: entry.replacedBy }),
    entry.isAddendum ? t('timeline.addendum') : '',
  ];
  return lines
    .filter(Boolean)
    .map((line) => ({ ...paragraph(line, 'small'), color: colors.accent, bold: true }));
}

/** Source, whose doing, who wrote it down and, where that was later, when. */
function origin(sheet: Sheet, entry: BreachEntry): Node {
  const { t, format } = sheet;
  const isLate = Date.parse(entry.recordedAt) - Date.parse(entry.knownAt) > lateRecording;
  const recorded = [entry.recordedBy.trim(), isLate ? format.moment(entry.recordedAt) : ''].filter(Boolean);
  const by = recorded.length === 0 ? '' : t('timeline.recorded', { by: recorded.join(', ') });
  const proof = entry.attachment
    ? t('timeline.attachment', { name: entry.attachment.name, hash: shortHash(entry.attachment.hash) })
    : '';
  const parts = [
    t(`track.${entry.track}`),
    entry.source.trim() ? t('timeline.source', { source: entry.source }) : '',
    by,
    proof,
  ];
  return paragraph(parts.filter(Boolean).join(' · '), 'micro', [0, 1.5, 0, 0]);
}

function actRow(sheet: Sheet, act: BreachAct): Node[] {
  const { format, colors } = sheet;
  return [
    cell('–'),
    cell(format.moment(act.at)),
    cell('–'),
    {
      stack: [
        { text: actText(sheet, act), style: 'cell', bold: true, color: colors.accent },
        ...(act.by.trim() ? [paragraph(act.by, 'micro', [0, 1.5, 0, 0])] : []),
      ],
    },
  ];
}

function actText({ t }: Sheet, { act, detail }: BreachAct): string {
  switch (act) {
    case 'recorded':
    case 'closed':
    case 'reopened':
      return t(`act.${act}`);
    case 'severity':
      return t('act.severity', { level: t(`severityLevel.${detail}`) });
    case 'notified':
      return t('act.notified', { phase: t(`phase.${detail}`) });
    case 'letterSent':
      return t('act.letterSent', { kind: t(`letterKind.${detail}`) });
    case 'decision': {
      const [about = '', result = ''] = detail.split(':');
      return t(`decided.${about}`, { result: resultWord(t, about, result) });
    }
  }
}

function resultWord(t: Sheet['t'], about: string, result: string): string {
  if (about === 'risk') return t(`breachRisk.${result}`);
  return t(about === 'authority' ? `authorityResult.${result}` : `peopleResult.${result}`);
}
