import type { TextUse } from '../../../contract/consent-record.ts';
import type { TextRow } from '../../../contract/consents.ts';
import type { TableDocument } from '../../../contract/table-documents.ts';
import type { Id, Instant } from '../../../contract/values.ts';
import { listConsentTexts } from '../../consents/list-texts.ts';
import { usesWithHistory } from '../../consents/text-of.ts';
import { instantNow } from '../../kernel/clock.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import type { SheetCell } from '../../kernel/table-files.ts';
import { tellMoment } from '../../kernel/told-time.ts';
import { zoneClock } from '../../law/zone-clock.ts';
import type { Translate } from '../../reports/texts.ts';

type Register = Extract<TableDocument, { kind: 'consentRegister' }>;
type Words = { t: Translate; zone: string };

/** The register as the screen shows it: one sheet of texts, one of their places with the periods until then. */
export function consentRegister(tools: QueryTools, document: Register, words: Words) {
  const { t, zone } = words;
  const { rows } = listConsentTexts(tools, document);
  const at = document.asOf ?? instantNow(tools.clock);
  const told = tellMoment(at, zone, document.language);
  return {
    title: t('register.title', { at: told }),
    fileName: t('register.fileName'),
    sheets: [textSheet(rows, words), placeSheet(tools, rows, document.asOf, words)],
  };
}

function textSheet(rows: readonly TextRow[], { t, zone }: Words) {
  const wall = wallTimes(zone);
  const word = (group: string, id: string | null) => (id === null ? null : t(`word.${group}_${id}`));
  return {
    name: t('register.textsSheet'),
    columns: [
      { title: t('register.name'), width: 36 },
      { title: t('register.kind'), width: 20 },
      { title: t('register.purpose'), width: 44 },
      { title: t('register.channel'), width: 14 },
      { title: t('register.procedure'), width: 22 },
      { title: t('register.languages'), width: 12 },
      { title: t('register.version'), width: 10 },
      { title: t('register.inZone', { name: t('register.publishedAt'), zone }), width: 32 },
      { title: t('register.state'), width: 16 },
      { title: t('register.uses'), width: 8 },
      { title: t('register.verdict'), width: 16 },
      { title: t('register.hash'), width: 68 },
    ],
    rows: rows.map((row): SheetCell[] => [
      row.name,
      word('kind', row.kind),
      row.purpose,
      word('channel', row.channel),
      word('procedure', row.procedure),
      row.languages.map((language) => language.toUpperCase()).join(', '),
      row.version,
      wall(row.publishedAt),
      word('state', stateOf(row)),
      row.uses,
      word('verdict', row.verdict),
      row.hash,
    ]),
  };
}

function stateOf({ version, hasDraft, isWithdrawn }: TextRow): string {
  if (version === null) return hasDraft ? 'draft' : 'none';
  return isWithdrawn ? 'withdrawn' : 'inForce';
}

function placeSheet(tools: QueryTools, rows: readonly TextRow[], asOf: Instant | null, { t, zone }: Words) {
  const names = new Map<Id, string>(rows.map(({ id, name }) => [id, name]));
  const uses = usesWithHistory(tools.db, [...names.keys()]);
  const wall = wallTimes(zone);
  return {
    name: t('register.usesSheet'),
    columns: [
      { title: t('column.text'), width: 36 },
      { title: t('register.place'), width: 32 },
      { title: t('register.placeKind'), width: 20 },
      { title: t('register.address'), width: 44 },
      { title: t('register.campaign'), width: 24 },
      { title: t('register.version'), width: 10 },
      { title: t('register.inZone', { name: t('register.from'), zone }), width: 26 },
      { title: t('register.inZone', { name: t('register.until'), zone }), width: 26 },
      { title: t('register.reason'), width: 40 },
    ],
    rows: uses.flatMap((use) =>
      periodsUntil(use, asOf).map((period): SheetCell[] => [
        names.get(use.textId) ?? '',
        use.name,
        t(`word.useKind_${use.kind}`),
        use.address,
        use.campaign,
        period.versionNumber,
        wall(period.from),
        wall(period.to),
        use.changes.find(({ at }) => at === period.from)?.reason ?? '',
      ]),
    ),
  };
}

/** Stretches in which a place showed a version; at an earlier time what came later is not told. */
function periodsUntil({ periods }: TextUse, asOf: Instant | null): TextUse['periods'] {
  const end = asOf === null ? Number.POSITIVE_INFINITY : Date.parse(asOf);
  return periods
    .filter(({ versionId, from }) => versionId !== null && Date.parse(from) <= end)
    .map((period) => (period.to !== null && Date.parse(period.to) > end ? { ...period, to: null } : period));
}

/** Instants as the clocks of the seat showed them: a spreadsheet knows no zone. */
function wallTimes(zone: string): (instant: Instant | null) => SheetCell {
  const clock = zoneClock(zone);
  return (instant) => {
    if (instant === null) return null;
    const seconds = Math.floor(Date.parse(instant) / 1000) * 1000;
    return { time: clock.textAt(seconds).slice(0, 19) };
  };
}
