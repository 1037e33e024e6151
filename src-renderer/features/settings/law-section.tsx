import { useSuspenseQueries } from '@tanstack/react-query';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { formatDay } from '../../lib/format.ts';
import { useAccess } from '../../lib/queries.ts';
import { PlainTable } from '../../ui/plain-table.tsx';
import { AdequacyTable, SourceTable } from './law-tables.tsx';
import { SectionPage, SettingsGroup } from './section-page.tsx';

/** What Obhut takes for the law, as of when and from where. */
export function LawSection() {
  const { ask } = useAccess();
  const t = useTexts('settings');
  const language = useLanguage();
  const [transfer, controls, authorities] = useSuspenseQueries({
    queries: [
      ask.vendors.transferLaw.queryOptions(),
      ask.company.controls.queryOptions(),
      ask.company.authorities.queryOptions(),
    ],
  });
  const tables = [
    { id: 'transfer', ...transfer.data },
    { id: 'controls', ...controls.data },
    { id: 'authorities', ...authorities.data },
  ] as const;
  const sources = tables.flatMap(({ id, sources }) =>
    sources.map((source) => ({ ...source, key: `${id} ${source.id}` })),
  );
  const notes = tables.flatMap(({ id, notes }) =>
    notes.map((note) => ({ ...note, key: `${id} ${note.id}` })),
  );
  return (
    <SectionPage title={t('law.title')} text={t('law.text')}>
      <PlainTable
        caption={t('law.tables')}
        hideCaption
        rows={tables}
        rowId={({ id }) => id}
        columns={[
          { id: 'table', header: t('law.table'), isRowHeader: true, cell: ({ id }) => t(`law.${id}`) },
          { id: 'version', header: t('law.version'), cell: ({ version }) => version },
          { id: 'asOf', header: t('law.asOf'), cell: ({ asOf }) => formatDay(asOf, language) },
        ]}
      />
      <SettingsGroup title={t('law.adequacy')}>
        <AdequacyTable decisions={transfer.data.adequacy} />
      </SettingsGroup>
      <SettingsGroup title={t('law.sources')}>
        <SourceTable sources={sources} />
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
