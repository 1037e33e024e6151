import type { AssessmentSummary } from '../../../src-main/contract/assessments.ts';
import type { ReportKind } from '../../../src-main/contract/reports.ts';
import type { Language } from '../../../src-main/contract/values.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { formatInstant } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Link } from '../../ui/link.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { AuditScope } from './audit-options.tsx';
import { BreachSelect, LetterSelect, NoticeSelect } from './breach-options.tsx';
import { CampaignSelect } from './campaign-options.tsx';
import { ComparisonSelect } from './comparison-options.tsx';
import { RegisterTimeChoice, TextSelect, VersionSelect } from './consent-options.tsx';
import { StateDay } from './day-choice.tsx';
import { DeadlineEnd } from './deadline-options.tsx';
import { NamesChoice } from './names-choice.tsx';
import { PersonaSelect } from './persona-options.tsx';
import { Recommendations } from './recommendations.tsx';
import { RegisterDayChoice } from './register-day.tsx';
import {
  canHideNames,
  isAboutAssessment,
  isAboutBreach,
  isAboutCampaign,
  isAboutText,
  isInOwnLanguage,
} from './report-kinds.ts';
import { isWhole } from './request.ts';
import { SectionsChoice } from './sections-choice.tsx';
import { AsOfChoice, PeriodChoice } from './time-options.tsx';
import { ShockScope, TiaSelect, TransferScope } from './transfer-options.tsx';
import type { ReportChoice } from './use-report-choice.ts';

/** What the report is about and in which language. */
export function PreviewOptions({ kind, choice }: { kind: ReportKind; choice: ReportChoice }) {
  const t = useTexts('reports');
  return (
    <div className="grid grid-cols-1 gap-4">
      {isAboutAssessment(kind) && <RunChoice choice={choice} />}
      {kind === 'vendorRegister' && <RegisterDayChoice choice={choice} />}
      {kind === 'vendorRegister' && !choice.address.day && <ScopeChoice choice={choice} />}
      {kind === 'transferRegister' && <TransferScope choice={choice} />}
      {kind === 'transferShock' && <ShockScope choice={choice} />}
      {kind === 'transferAssessment' && <TiaSelect choice={choice} />}
      {isAboutBreach(kind) && <BreachSelect choice={choice} />}
      {kind === 'vendorComparison' && <ComparisonSelect choice={choice} />}
      {kind === 'personaSheet' && <PersonaSelect choice={choice} />}
      {kind === 'breachNotification' && <NoticeSelect choice={choice} />}
      {kind === 'breachFile' && <AsOfChoice choice={choice} />}
      {kind === 'deadlineList' && <DeadlineEnd choice={choice} />}
      {kind === 'breachRegister' && <PeriodChoice choice={choice} label={t('periodFrom')} />}
      {kind === 'requestRegister' && <PeriodChoice choice={choice} label={t('periodReceived')} />}
      {kind === 'consentRegister' && <RegisterTimeChoice choice={choice} />}
      {isAboutCampaign(kind) && <CampaignSelect choice={choice} />}
      {isAboutText(kind) && <TextSelect choice={choice} />}
      {kind === 'wordingCheck' && <VersionSelect choice={choice} />}
      {kind === 'breachLetter' && <LetterSelect choice={choice} />}
      {kind === 'annualReport' && <PeriodChoice choice={choice} label={t('periodReported')} />}
      {(kind === 'managementPage' || kind === 'auditorFile') && <StateDay choice={choice} />}
      {kind === 'annualReport' && <Recommendations request={choice.request} />}
      {(kind === 'annualReport' || kind === 'auditorFile') && <SectionsChoice kind={kind} choice={choice} />}
      {kind === 'auditExtract' && <AuditScope choice={choice} />}
      {canHideNames(kind) && <NamesChoice choice={choice} />}
      {!isInOwnLanguage(kind) && <LanguageChoice choice={choice} />}
    </div>
  );
}

function LanguageChoice({ choice }: { choice: ReportChoice }) {
  const t = useTexts('reports');
  return (
    <RadioGroup<Language>
      label={t('language')}
      options={[
        { id: 'de', label: t('german') },
        { id: 'en', label: t('english') },
      ]}
      value={choice.language}
      onChange={(language) => choice.change({ language })}
    />
  );
}

function RunChoice({ choice: { runs, run, change } }: { choice: ReportChoice }) {
  const t = useTexts('reports');
  const screen = useLanguage();
  const stateOf = ({ decision, startedAt }: Pick<AssessmentSummary, 'decision' | 'startedAt'>) => {
    const day = formatInstant(decision?.decidedAt ?? startedAt, screen).split(',')[0] ?? '';
    return decision ? t('decided', { day }) : t('running', { day });
  };
  const nameOf = ({ vendorName, serviceName, decision, startedAt }: AssessmentSummary) => {
    return t('run', { vendor: vendorName, service: serviceName, state: stateOf({ decision, startedAt }) });
  };
  if (runs?.length === 0) {
    return (
      <p className="text-ink-2">
        {t('none')} <Link href="/vendors">{t('startFirst')}</Link>
      </p>
    );
  }
  return (
    <ComboBox
      label={t('assessment')}
      options={(runs ?? []).map((one) => ({ id: one.id, label: nameOf(one) }))}
      value={run?.id ?? null}
      onChange={(assessmentId) => assessmentId && change({ assessmentId })}
      emptyText={t('noAssessment')}
      openLabel={t('chooseAssessment')}
      {...(run ? { description: `${t('runNumber', { n: String(run.run) })}, ${stateOf(run)}` } : {})}
      key={runs === null ? 'reading' : 'read'}
    />
  );
}

function ScopeChoice({ choice: { address, change } }: { choice: ReportChoice }) {
  const t = useTexts('reports');
  const isAll = !address.filter || isWhole(address.filter);
  return (
    <div>
      <p className="font-semibold">{t('filter')}</p>
      <p className="mt-0.5">{t(isAll ? 'filterAll' : 'filterNarrowed')}</p>
      <div className="mt-1 flex flex-wrap items-center gap-3">
        <Link href="/vendors">{t('changeFilter')}</Link>
        {!isAll && (
          <Button small variant="quiet" onPress={() => change({ filter: undefined })}>
            {t('allVendors')}
          </Button>
        )}
      </div>
    </div>
  );
}
