import { useQuery } from '@tanstack/react-query';
import type { AssessmentSummary } from '../../../src-main/contract/assessments.ts';
import type { Breach } from '../../../src-main/contract/breach-view.ts';
import type { ReportKind, ReportRequest } from '../../../src-main/contract/reports.ts';
import { useTexts } from '../../i18n/messages.ts';
import { useAccess } from '../../lib/queries.ts';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { StatusShape } from '../../ui/status-shape.tsx';

export interface MissingFactsProps {
  request: ReportRequest | null;
  run: AssessmentSummary | null;
  breach: Breach | null;
}

/** Kinds that have mandatory facts. */
const asked: readonly ReportKind[] = [
  'vendorAssessment',
  'letterOfDemands',
  'breachNotification',
  'breachLetter',
  'firstFifteenMinutes',
  'requestLetter',
  'inquiryLetter',
  'objectionLetter',
  'annualReport',
];

/** Mandatory facts that the report prints as missing, and where they are added. */
export function MissingFacts({ request, run, breach }: MissingFactsProps) {
  const { ask } = useAccess();
  const t = useTexts('reports');
  const isAsked = request !== null && asked.includes(request.kind);
  const { data } = useQuery(
    ask.reports.missingFacts.queryOptions({
      input: request ?? { kind: 'recoverySheet', language: 'de' },
      enabled: isAsked,
    }),
  );
  if (!isAsked || !data) return null;
  const { missing } = data;
  if (missing.length === 0) {
    return (
      <p className="flex items-center gap-2 text-dense text-ink-2">
        <StatusShape status="ok" size={13} />
        {t('complete')}
      </p>
    );
  }
  // An initial notification may be sent with what is known (Art. 33(4) GDPR).
  const follows = request.kind === 'breachNotification';
  return (
    <Notice tone="caution" title={t(follows ? 'following' : 'missing', { count: missing.length })}>
      <ul lang={languageOf(request, breach)} className="list-disc pl-4 marker:text-ink-3">
        {missing.map((fact) => (
          <li key={fact} className="py-0.5">
            {fact}
          </li>
        ))}
      </ul>
      <p className="mt-1">{t(follows ? 'followingText' : 'missingText')}</p>
      <ul className="mt-1.5 grid gap-1 text-base">
        {placesToComplete(request, run).map(({ href, text }) => (
          <li key={text}>
            <Link href={href}>{t(text)}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** A letter speaks its own language, whatever is asked for. */
function languageOf(request: ReportRequest, breach: Breach | null): string {
  if (request.kind !== 'breachLetter') return request.language;
  return breach?.letters.find(({ id }) => id === request.letterId)?.language ?? request.language;
}

interface Place {
  href: string;
  text:
    | 'completeVendor'
    | 'toAssessment'
    | 'completeBreach'
    | 'toLetters'
    | 'toInquiry'
    | 'toNotices'
    | 'completePeople'
    | 'completeCompany';
}

function placesToComplete(request: ReportRequest, run: AssessmentSummary | null): Place[] {
  const company: Place = { href: '/settings/company', text: 'completeCompany' };
  const people: Place = { href: '/settings/people', text: 'completePeople' };
  switch (request.kind) {
    case 'breachNotification':
      return [{ href: `/breaches/${request.breachId}/facts`, text: 'completeBreach' }, company];
    case 'breachLetter':
      return [
        { href: `/breaches/${request.breachId}/letters?letter=${request.letterId}`, text: 'toLetters' },
        people,
        company,
      ];
    case 'firstFifteenMinutes':
    case 'annualReport':
      return [people, company];
    case 'requestLetter':
      return [{ href: `/requests/${request.requestId}`, text: 'toLetters' }, company];
    case 'objectionLetter':
      return [{ href: '/sub-processors?view=changes', text: 'toNotices' }, company];
    case 'inquiryLetter':
      return [{ href: `/inquiries/${request.inquiryId}`, text: 'toInquiry' }, company];
    default:
      return run
        ? [
            { href: `/vendors/${run.vendorId}?tab=facts`, text: 'completeVendor' },
            { href: `/assessments/${run.id}${run.decision ? '/decision' : ''}`, text: 'toAssessment' },
            company,
          ]
        : [company];
  }
}
