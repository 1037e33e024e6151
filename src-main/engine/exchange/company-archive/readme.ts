import type { Language } from '../../../contract/values.ts';
import { translatorOf } from '../../reports/texts.ts';
import type { Templates } from '../../templates.ts';
import type { ArchiveManifest } from './archive-format.ts';

/** What the archive is, how it is read without Obhut and how it comes back, for people who never saw Obhut. */
export function readmeFor(
  templates: Templates,
  { company, schema, madeAt, audit }: ArchiveManifest,
  language: Language,
): { path: string; text: string } {
  const t = translatorOf([templates.reportTexts('company-archive')], language);
  const title = t('archive.title', { company });
  const paragraphs = [
    title,
    '='.repeat(title.length),
    t('archive.made', { at: madeAt, schema: String(schema) }),
    t('archive.warning'),
    t('archive.data'),
    t('archive.values'),
    t('archive.attachments'),
    t('archive.manifest'),
    t('archive.audit', { entries: audit.entries, head: audit.head }),
    t('archive.back'),
    t('archive.notIn'),
  ];
  return { path: t('archive.fileName'), text: `${paragraphs.join('\n\n').replace(/\n\n=/, '\n=')}\n` };
}
