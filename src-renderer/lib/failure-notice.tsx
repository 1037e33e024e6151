import type { ReactNode } from 'react';
import type { Bilingual, Language } from '../../src-main/contract/values.ts';
import { useLanguage, useTexts } from '../i18n/messages.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { failureOf, type KnownFailure } from './failures.ts';
import { formatDay, formatInstant } from './format.ts';
import { formatInstant as formatZoned } from './zoned-time.ts';

export interface FailureNoticeProps {
  /** What a call threw; nothing is shown for null. */
  error: unknown;
  /** Offers "Erneut versuchen". */
  onRetry?: (() => void) | undefined;
  /** Further ways out. */
  actions?: ReactNode;
}

/** A refusal next to what was refused: what happened, what it means for the data, what to do. */
export function FailureNotice({ error, onRetry, actions }: FailureNoticeProps) {
  const text = useFailureText();
  const t = useTexts('frame');
  if (error === null || error === undefined) return null;
  const { title, sentence } = text(error);
  const ways = (onRetry || actions) && (
    <>
      {onRetry && (
        <Button small onPress={onRetry}>
          {t('tryAgain')}
        </Button>
      )}
      {actions}
    </>
  );
  return (
    <Notice tone="risk" live="alert" title={title} actions={ways}>
      {sentence}
    </Notice>
  );
}

/** Title and sentence of any error, for places that are no Notice: a toast, the saved state. */
export function useFailureText(): (error: unknown) => { title: string; sentence: string } {
  const t = useTexts('failures');
  const language = useLanguage();
  return (error) => {
    const failure = failureOf(error);
    const values = valuesOf(failure, language);
    return { title: t(`${failure.code}.title`, values), sentence: t(`${failure.code}.text`, values) };
  };
}

/** The facts of a refusal as the texts want them: days and instants in the person's way of writing. */
function valuesOf({ code, data }: KnownFailure, language: Language): Record<string, string | number> {
  if ('savedAt' in data) return { savedAt: moment(data.savedAt, language) };
  switch (code) {
    case 'WRONG_PASSPHRASE_OR_DAMAGED':
    case 'VAULT_DAMAGED':
      return data.newestBackupAt
        ? { hasBackup: 'yes', backup: formatInstant(data.newestBackupAt, language) }
        : { hasBackup: 'no', backup: '' };
    case 'DATES_REVERSED':
    case 'TIME_OUT_OF_RANGE':
      return { from: formatDay(data.from, language), to: formatDay(data.to, language) };
    case 'ASSESSMENT_LOCKED':
      return { decidedAt: formatInstant(data.decidedAt, language) };
    case 'POSTPONEMENT_REFUSED':
      return { latest: formatDay(data.latest, language) };
    case 'APPROVAL_REFUSED':
    case 'RELEASE_REFUSED':
      return { count: data.reasons.length };
    case 'TIME_IN_FUTURE':
      return { now: moment(data.now, language) };
    case 'KNOWN_BEFORE_EVENT':
      return { happenedAt: moment(data.happenedAt, language), knownAt: moment(data.knownAt, language) };
    case 'BREACH_CLOSED':
      return { closedAt: moment(data.closedAt, language) };
    case 'BREACH_CHANGED':
      return { hasName: data.by ? 'yes' : 'no', by: data.by, at: moment(data.at, language) };
    case 'CLOSE_REFUSED':
    case 'PUBLISH_REFUSED':
      return { count: data.obstacles.length };
    case 'PERSONAL_DATA':
      return { count: data.places.length };
    case 'TABLE_FILE_REFUSED':
    case 'DOCUMENT_REFUSED':
      return { reason: data.reason, figure: data.figure ?? 0 };
    case 'VERSION_PUBLISHED':
      return { publishedAt: moment(data.publishedAt, language) };
    case 'MODEL_RELEASED':
    case 'CAMPAIGN_RELEASED':
      return { releasedAt: moment(data.releasedAt, language) };
    case 'MODEL_RELEASE_REFUSED':
      return { count: data.blockers.length };
    case 'VERSION_WITHDRAWN':
    case 'USE_CHANGE_EXISTS':
      return { at: moment(data.at, language) };
    case 'USE_BEFORE_PUBLICATION':
      return data.publishedAt
        ? { isPublished: 'yes', publishedAt: moment(data.publishedAt, language) }
        : { isPublished: 'no', publishedAt: '' };
    case 'REQUEST_ANSWERED':
      return { answeredOn: formatDay(data.answeredOn, language) };
    case 'EXTENSION_REFUSED':
      return { reason: data.reason, latest: data.latest ? formatDay(data.latest, language) : '' };
    case 'LETTER_SENT':
      return { sentAt: moment(data.sentAt, language) };
    case 'INVALID_INPUT':
      return { hasFields: data.fields.length > 0 ? 'yes' : 'no', fields: data.fields.join(', ') };
    case 'INCIDENT':
      return { hasIncident: data.incident ? 'yes' : 'no', incident: data.incident };
    default:
      return plainValues(data, language);
  }
}

/** A moment of a breach: with weekday and zone, because hours count. The computer's own zone is the one its clock shows. */
function moment(instant: string, language: Language): string {
  return formatZoned(instant, Intl.DateTimeFormat().resolvedOptions().timeZone, language);
}

/** What can stand in a sentence as it is; a name that has two languages in that of the screen. */
function plainValues(data: object, language: Language): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(data)
      .map(([name, value]) => [name, isBilingual(value) ? value[language] : value] as const)
      .filter(([, value]) => typeof value === 'string' || typeof value === 'number'),
  );
}

/** Asked without the schema: notices are part of the first load, which has none. */
function isBilingual(value: unknown): value is Bilingual {
  return typeof value === 'object' && value !== null && 'de' in value && 'en' in value;
}
