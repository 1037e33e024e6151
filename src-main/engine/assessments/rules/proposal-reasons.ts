import type { AssessmentResult, Finding } from '../../../contract/assessments.ts';
import type { TransferVerdict } from '../../../contract/transfer.ts';
import type { Bilingual } from '../../../contract/values.ts';
import { lawText } from '../../law/wording.ts';
import { openCount } from './coverage.ts';
import { openBlockers } from './proposal.ts';
import { isSettled } from './treatment.ts';

type ReasonFacts = Omit<AssessmentResult, 'proposal' | 'proposalReasons'>;

const verdictSentences: Record<TransferVerdict, Bilingual> = {
  ok: { de: 'Kein Drittlandbezug.', en: 'No link to a third country.' },
  ok_note: {
    de: 'Übermittlung zulässig, ein Vermerk genügt.',
    en: 'Transfer permitted, a note on file suffices.',
  },
  conditions: { de: 'Übermittlung zulässig mit Auflagen.', en: 'Transfer permitted with conditions.' },
  action_required: {
    de: 'Für die Übermittlung fehlt etwas; bis es vorliegt, nicht freigeben.',
    en: 'Something is missing for the transfer; do not approve until it is there.',
  },
  not_permitted: { de: 'Übermittlung nicht zulässig.', en: 'Transfer not permitted.' },
};

/** Why the proposal is what it is, most decisive first; the first three go on page 1 of the report. */
export function proposalReasons(facts: ReasonFacts): Bilingual[] {
  const reasons = [
    openQuestions(facts),
    blockers(facts),
    transferSentence(facts),
    agreementSentence(facts),
    measuresSentence(facts),
    scoreSentence(facts),
    unknownSentence(facts),
  ];
  return reasons.filter((reason) => reason !== null);
}

function openQuestions({ coverage }: ReasonFacts): Bilingual | null {
  const open = openCount(coverage);
  if (open === 0) return null;
  return {
    de: `Noch offen: ${open} von ${coverage.asked} Fragen.`,
    en: `Still open: ${open} of ${coverage.asked} questions.`,
  };
}

function blockers({ findings }: ReasonFacts): Bilingual | null {
  const open = openBlockers(findings);
  if (open.length > 0) {
    return {
      de: `Blockierend: ${titles(open, 'de')}. Das ist zu klären, bevor Daten fließen.`,
      en: `Blocking: ${titles(open, 'en')}. This has to be settled before any data flow.`,
    };
  }
  const carried = findings.filter((finding) => finding.severity === 'blocker' && !isSettled(finding));
  if (carried.length === 0) return null;
  return {
    de: `Blockierend, aber mit Auflage, Person und Datum: ${titles(carried, 'de')}.`,
    en: `Blocking, but with condition, person and date: ${titles(carried, 'en')}.`,
  };
}

function transferSentence({ transfer, findings }: ReasonFacts): Bilingual {
  const found = findings.filter((finding) => finding.origin === 'transfer');
  const sentence = verdictSentences[transfer.verdict];
  if (found.length === 0) return sentence;
  return { de: `${sentence.de} ${titles(found, 'de')}.`, en: `${sentence.en} ${titles(found, 'en')}.` };
}

function agreementSentence({ sections, findings }: ReasonFacts): Bilingual | null {
  const section = sections.find((entry) => entry.questionnaireId === 'processingAgreement');
  if (section === undefined || section.answered === 0) return null;
  const gaps = findings.filter((finding) => finding.questionnaireId === 'processingAgreement');
  const mandatory = gaps.filter((finding) => finding.severity === 'blocker' && !isSettled(finding)).length;
  const inOrder = section.answered - gaps.length;
  const missingDe = amount(
    mandatory,
    'kein Pflichtinhalt offen',
    'ein Pflichtinhalt offen',
    'Pflichtinhalte offen',
  );
  const missingEn = amount(
    mandatory,
    'no mandatory item open',
    'one mandatory item open',
    'mandatory items open',
  );
  return lawText(
    `Vertrag nach Art. 28 DSGVO: ${inOrder} von ${section.asked} Punkten ohne Feststellung, ${missingDe}.`,
    `Contract under Art. 28 GDPR: ${inOrder} of ${section.asked} items without a finding, ${missingEn}.`,
  );
}

function measuresSentence({ levels }: ReasonFacts): Bilingual | null {
  const judged = levels.filter((level) => level.vendorLevel !== null);
  if (judged.length === 0) return null;
  const enough = judged.filter((level) => !level.isBelowNeed).length;
  const belowOwn = judged.filter((level) => level.isBelowOwn).length;
  const ownDe = amount(belowOwn, 'keine liegt', 'eine liegt', 'liegen');
  const ownEn = amount(belowOwn, 'none is', 'one is', 'are');
  return {
    de: `Schutzniveau: Schutzbedarf bei ${enough} von ${judged.length} Maßnahmen erreicht, ${ownDe} unter dem eigenen Niveau.`,
    en: `Level of protection: protection need reached for ${enough} of ${judged.length} measures, ${ownEn} below the company’s own level.`,
  };
}

function scoreSentence({ score, approvalThreshold }: ReasonFacts): Bilingual | null {
  if (score === null) return null;
  return {
    de: `${score} von 100 Punkten; Freigabe ab ${approvalThreshold}.`,
    en: `${score} of 100 points; approval from ${approvalThreshold}.`,
  };
}

function unknownSentence({ coverage }: ReasonFacts): Bilingual | null {
  if (coverage.unknown === 0) return null;
  const isOne = coverage.unknown === 1;
  return {
    de: isOne
      ? 'Eine Antwort ist unklar; sie zählt als nicht erreicht.'
      : `${coverage.unknown} Antworten sind unklar; sie zählen als nicht erreicht.`,
    en: isOne
      ? 'One answer is unclear; it counts as not reached.'
      : `${coverage.unknown} answers are unclear; they count as not reached.`,
  };
}

/** "none", "one" or "7 many": figures read as words where there is hardly anything to count. */
function amount(count: number, none: string, one: string, many: string): string {
  if (count === 0) return none;
  return count === 1 ? one : `${count} ${many}`;
}

function titles(findings: readonly Finding[], language: keyof Bilingual): string {
  const shown = findings.slice(0, 3).map((finding) => finding.title[language]);
  const rest = findings.length - shown.length;
  if (rest === 0) return shown.join('; ');
  return `${shown.join('; ')}; ${language === 'de' ? `${rest} weitere` : `${rest} more`}`;
}
