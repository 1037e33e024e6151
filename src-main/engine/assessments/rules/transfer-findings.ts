import type { Finding } from '../../../contract/assessments.ts';
import type { TransferLaw } from '../../../contract/law.ts';
import type { TransferAnswer, TransferPointVerdict } from '../../../contract/transfer.ts';
import type { Bilingual } from '../../../contract/values.ts';
import { countryName, findCountry } from '../../law/countries.ts';
import { ruleText } from '../../law/transfer-rules.ts';
import { asSentence, joinTexts, lawText } from '../../law/wording.ts';
import { severityNames, transferSeverity } from './severity.ts';
import { transferArticles, transferDemand } from './transfer-demands.ts';

/** Findings from the transfer rules (Art. 44–49 GDPR): one per rule and country, however many places it concerns. */
export function transferFindings(transfer: TransferAnswer, law: TransferLaw): Finding[] {
  const groups = new Map<string, TransferPointVerdict[]>();
  for (const point of transfer.points) {
    if (transferSeverity(point.verdict) === null) continue;
    const id = `transfer:${point.rule}:${findCountry(point.country, law)?.code ?? 'unknown'}`;
    groups.set(id, [...(groups.get(id) ?? []), point]);
  }
  return [...groups].flatMap(([id, points]) => transferFinding(id, points, law) ?? []);
}

function transferFinding(
  id: string,
  points: readonly TransferPointVerdict[],
  law: TransferLaw,
): Finding | null {
  const [first] = points;
  const severity = first === undefined ? null : transferSeverity(first.verdict);
  if (first === undefined || severity === null) return null;
  const rule = ruleText(first.rule, law);
  const country = countryName(first.country, findCountry(first.country, law));
  return {
    id,
    origin: 'transfer',
    questionnaireId: 'hostingTransfer',
    questionId: null,
    severity,
    title: { de: `${rule.title.de}: ${country.de}`, en: `${rule.title.en}: ${country.en}` },
    reason: joinTexts(first.basis, concerned(points), ruleSentence(severityNames[severity])),
    articles: [transferArticles(first.rule)],
    demand: transferDemand(first.rule, country),
    treatment: null,
    compensation: null,
  };
}

function ruleSentence(name: Bilingual): Bilingual {
  return lawText(`Das ergibt eine ${name.de} Feststellung.`, `This gives a ${name.en} finding.`);
}

/** Names of the places concerned, as far as they have one. */
function concerned(points: readonly TransferPointVerdict[]): Bilingual | null {
  const labels = [...new Set(points.flatMap((point) => point.label ?? []))];
  if (labels.length === 0) return null;
  const names = labels.join(', ');
  return asSentence({ de: `Betroffen: ${names}`, en: `Concerned: ${names}` });
}
