import type { BreachLaw } from '../../../../src-main/contract/breach-deadlines.ts';
import type { NoticeField, NoticePhase } from '../../../../src-main/contract/breach-notification.ts';
import type { Authority } from '../../../../src-main/contract/law.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { Paper } from '../../../ui/paper.tsx';
import { chapters, type Said, type ToldBefore, withOutflow } from './chapters.ts';
import { FieldRow } from './field-row.tsx';
import { useFieldWords } from './field-words.ts';
import { SentMark, type SentNotice } from './sent-mark.tsx';

export interface NoticePaperProps {
  breachId: string;
  number: string;
  title: string;
  zone: string;
  law: BreachLaw;
  phase: NoticePhase;
  authority: Authority | null;
  fields: readonly NoticeField[];
  said: Said;
  before: ToldBefore | null;
  /** The notification as it was sent; null for the next one. */
  sent: SentNotice | null;
}

/** A notification in the order of the authorities' forms: each content with how far it is known and what changed. */
export function NoticePaper(props: NoticePaperProps) {
  const { breachId, number, title, zone, law, phase, authority, said, before, sent } = props;
  const t = useTexts('breachSteps');
  const language = useLanguage();
  const words = useFieldWords(zone);
  const fields = withOutflow(props.fields, said, before?.said ?? null, words);
  return (
    <Paper
      kind={sent ? 'own' : 'draft'}
      overline={t(sent ? 'notification.sentOverline' : 'notification.draftOverline', {
        phase: t(`notification.phases.${phase}`),
      })}
      aside={number}
      className="mx-auto max-w-180 @max-[860px]:p-6"
    >
      <h2 className="text-title text-pretty">{t('notification.paperTitle')}</h2>
      <p className="text-ink-2">{title}</p>
      <dl className="mt-3 grid grid-cols-[repeat(auto-fit,minmax(220px,1fr))] gap-x-6 gap-y-2 font-sans text-base">
        <Party
          label={t('notification.toAuthority')}
          name={authority ? authority.name[language] : t('notification.authorityOpen')}
          place={authority?.city ?? ''}
        />
        <Party
          label={t('notification.fromController')}
          name={said.company.name}
          place={[said.company.street, `${said.company.postcode} ${said.company.city}`.trim()]
            .filter(Boolean)
            .join(', ')}
        />
      </dl>
      {sent && <SentMark notice={sent} zone={zone} />}
      {phase === 'withdrawal' && sent ? (
        <p className="mt-4 whitespace-pre-wrap wrap-anywhere">{sent.note}</p>
      ) : (
        chapters.map((chapter) => {
          const shown = chapter.fields.flatMap((id) => fields.find((field) => field.id === id) ?? []);
          return shown.length === 0 ? null : (
            <section key={chapter.id} aria-label={t(`notification.chapters.${chapter.id}`)} className="mt-6">
              <h3 className="border-b border-ink pb-1 font-serif text-section">
                {t(`notification.chapters.${chapter.id}`)}
              </h3>
              {shown.map((field) => (
                <FieldRow
                  key={field.id}
                  {...{ breachId, law, phase, field, said, before, words, zone }}
                  delayReason={sent?.delayReason ?? ''}
                  isSent={sent !== null}
                />
              ))}
            </section>
          );
        })
      )}
    </Paper>
  );
}

function Party({ label, name, place }: { label: string; name: string; place: string }) {
  return (
    <div>
      <dt className="text-meta text-ink-2">{label}</dt>
      <dd className="font-semibold wrap-anywhere">{name}</dd>
      {place && <dd className="text-dense wrap-anywhere">{place}</dd>}
    </div>
  );
}
