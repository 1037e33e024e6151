import { useQueries } from '@tanstack/react-query';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { formatDay } from '../../lib/format.ts';
import { onlyWithoutData, useAccess } from '../../lib/queries.ts';
import { PlainTable } from '../../ui/plain-table.tsx';
import { AdequacyTable, SourceTable } from './law-tables.tsx';
import { SectionPage, SettingsGroup } from './section-page.tsx';

/** What Obhut takes for the law, as of when and from where. */
export function LawSection() {
  const { ask } = useAccess();
  const t = useTexts('settings');
  const language = useLanguage();
  const [
    { data: transfer },
    { data: controls },
    { data: authorities },
    { data: state },
    { data: catalogue },
  ] = useQueries({
    queries: [
      { ...ask.vendors.transferLaw.queryOptions(), throwOnError: onlyWithoutData },
      { ...ask.company.controls.queryOptions(), throwOnError: onlyWithoutData },
      { ...ask.company.authorities.queryOptions(), throwOnError: onlyWithoutData },
      { ...ask.help.lawState.queryOptions(), throwOnError: onlyWithoutData },
      { ...ask.assessments.catalogue.queryOptions(), throwOnError: onlyWithoutData },
    ],
  });
  if (!transfer || !controls || !authorities || !state || !catalogue) return null;
  const laws = [
    { id: 'transfer', ...transfer },
    { id: 'controls', ...controls },
    { id: 'authorities', ...authorities },
  ] as const;
  const { questionnaires } = catalogue;
  const tables = [
    ...state.packs.map(({ id, version, asOf }) => ({ id, name: t(`law.packs.${id}`), version, asOf })),
    ...questionnaires.map(({ id, title, questions, version, asOf }) => ({
      id,
      name: t('law.questionnaire', { title: title[language], questions }),
      version,
      asOf,
    })),
  ];
  const sources = [...state.packs, ...questionnaires]
    .flatMap((table) => table.sources)
    .map((source) => ({ ...source, key: source.title.de }));
  const eachOnce = [...new Map(sources.map((source) => [source.key, source])).values()];
  const notes = laws.flatMap(({ id, notes }) => notes.map((note) => ({ ...note, key: `${id} ${note.id}` })));
  return (
    <SectionPage title={t('law.title')} text={t('law.text')}>
      <PlainTable
        caption={t('law.tables')}
        hideCaption
        rows={tables}
        rowId={({ id }) => id}
        columns={[
          { id: 'table', header: t('law.table'), isRowHeader: true, cell: ({ name }) => name },
          { id: 'version', header: t('law.version'), cell: ({ version }) => version },
          { id: 'asOf', header: t('law.asOf'), cell: ({ asOf }) => formatDay(asOf, language) },
        ]}
      />
      <SettingsGroup title={t('law.adequacy')}>
        <AdequacyTable decisions={transfer.adequacy} />
      </SettingsGroup>
      <SettingsGroup title={t('law.sources')}>
        <SourceTable sources={eachOnce} />
      </SettingsGroup>
      <SettingsGroup title={t('law.notes')}>
        <ul className="flex list-disc flex-col gap-1.5 pl-4 text-dense text-ink-2">
          {notes.map(({ key, text }) => (
            <li key={key}>{text[language]}</li>
          ))}
        </ul>
        <p className="text-dense text-ink-2">{t('law.noAdvice')}</p>
      </SettingsGroup>
    </SectionPage>
  );
}
