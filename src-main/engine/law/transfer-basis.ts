import type { FallenMark, TransferLaw } from '../../contract/law.ts';
import type { TransferPoint, TransferQuestion } from '../../contract/transfer.ts';
import type { Bilingual } from '../../contract/values.ts';
import { insufficiency } from './amended-law.ts';
import { type CountryStanding, countryName } from './countries.ts';
import { ruleText, type TransferRule } from './transfer-rules.ts';
import { asSentence, dayText, joinTexts, lawText } from './wording.ts';

export type BasisOfPoint = {
  rule: TransferRule;
  point: TransferPoint;
  standing: CountryStanding;
  question: TransferQuestion;
  law: TransferLaw;
};

/** Why a point has its verdict: the rule's legal basis, then what about this point made it apply. */
export function pointBasis(of: BasisOfPoint): Bilingual {
  if (of.rule === 'R1_eea_all') return insideEea(of);
  return joinTexts(asSentence(ruleText(of.rule, of.law).basis), circumstance(of), fallenDecision(of));
}

/** What the company marked as fallen, where that decides: with its day and source, an exercise as such. */
function fallenDecision({ rule, standing, question, point, law }: BasisOfPoint): Bilingual | null {
  if (rule === 'R4_adequate' || rule === 'R5_dpf') return null;
  const fallen = standing.decision?.fallen;
  if (fallen !== undefined && fallen.from <= question.asOf) return markText(fallen);
  const mark = insufficiency(standing.country?.code ?? null, question.asOf, law);
  if (mark === null || (rule !== 'R9_tia_bad' && rule !== 'R10_scc_ok')) return null;
  const alone =
    rule === 'R9_tia_bad' && point.tiaResult === 'adequate'
      ? {
          de: 'Garantien ohne zusätzliche Maßnahmen reichen für dieses Land nicht mehr.',
          en: 'Safeguards without supplementary measures no longer suffice for this country.',
        }
      : { de: 'Die Maßnahmen sind neu zu bewerten.', en: 'The measures must be assessed anew.' };
  return joinTexts(alone, markText(mark));
}

function markText({ from, source, standing }: FallenMark): Bilingual {
  const day = dayText(from);
  const quoted =
    source.trim() === '' ? null : asSentence({ de: `Quelle: ${source}`, en: `Source: ${source}` });
  const told = {
    fallen: {
      de: `Von der Firma als weggefallen vermerkt ab ${day.de}.`,
      en: `Marked by the company as fallen from ${day.en}.`,
    },
    exercise: {
      de: `Übung: Die Firma behandelt dies als weggefallen ab ${day.de}.`,
      en: `Exercise: the company treats this as fallen from ${day.en}.`,
    },
    assumed: { de: `Annahme: weggefallen ab ${day.de}.`, en: `Assumption: fallen from ${day.en}.` },
  };
  return joinTexts(told[standing], quoted);
}

/** The adequacy decision with its number, validity, scope where it is limited, and what is uncertain (Art. 45(3) GDPR). */
export function decisionText(standing: CountryStanding): Bilingual | null {
  const { decision } = standing;
  if (decision === null) return null;
  const until = decision.validUntil === null ? null : dayText(decision.validUntil);
  const scope = decision.reach === 'general' ? null : asSentence(decision.scope);
  return joinTexts(
    {
      de: `Beschluss ${decision.decision}, ${until === null ? 'ohne Ablaufdatum' : `gültig bis ${until.de}`}.`,
      en: `Decision ${decision.decision}, ${until === null ? 'no expiry date' : `valid until ${until.en}`}.`,
    },
    scope === null ? null : { de: `Reichweite: ${scope.de}`, en: `Scope: ${scope.en}` },
    decision.note ?? null,
  );
}

function circumstance(of: BasisOfPoint): Bilingual | null {
  switch (of.rule) {
    case 'R4_adequate':
    case 'R5_dpf':
      return decisionText(of.standing);
    case 'R6_third_no_tool':
      return joinTexts(withoutDecision(of), toolDoesNotCarry(of.point));
    case 'R7_scc_incomplete':
      return clausesIncomplete(of.point);
    case 'R8_no_tia':
      return of.point.tiaDone === true
        ? { de: 'Die TIA hat noch kein Ergebnis.', en: 'The TIA has no result yet.' }
        : null;
    case 'R10_scc_ok':
      return of.point.tiaResult === 'supplementary_ok'
        ? {
            de: 'Die TIA trägt nur mit zusätzlichen Maßnahmen.',
            en: 'The TIA holds only with supplementary measures.',
          }
        : null;
    case 'R11_unknown':
      return unknownPlace(of);
    default:
      return null;
  }
}

function insideEea({ point, standing }: BasisOfPoint): Bilingual {
  const name = countryName(point.country, standing.country);
  return lawText(
    `Art. 44 DSGVO: ${name.de} liegt im Europäischen Wirtschaftsraum, daher keine Übermittlung in ein Drittland.`,
    `Art. 44 GDPR: ${name.en} is in the European Economic Area, so this is not a transfer to a third country.`,
  );
}

/** Why no adequacy decision helps: none exists, not yet or no longer in force, or it does not reach this recipient. */
function withoutDecision({ point, standing, question }: BasisOfPoint): Bilingual {
  const name = countryName(point.country, standing.country);
  const { decision } = standing;
  if (decision === null) {
    return { de: `${name.de}: kein Angemessenheitsbeschluss.`, en: `${name.en}: no adequacy decision.` };
  }
  const asOf = dayText(question.asOf);
  if (!standing.isDecisionInForce) {
    return {
      de: `${name.de}: Beschluss ${decision.decision} gilt am ${asOf.de} nicht.`,
      en: `${name.en}: Decision ${decision.decision} is not in force on ${asOf.en}.`,
    };
  }
  if (decision.reach === 'dpf') return dpfDoesNotCarry(point, question.hrData);
  return {
    de: `${name.de}: Beschluss ${decision.decision} erfasst diesen Empfänger nicht.`,
    en: `${name.en}: Decision ${decision.decision} does not cover this recipient.`,
  };
}

function dpfDoesNotCarry({ dpf }: TransferPoint, hrData: boolean): Bilingual {
  if (dpf === undefined) {
    return {
      de: 'Ein Eintrag im Data Privacy Framework ist nicht vermerkt.',
      en: 'No entry in the Data Privacy Framework is noted.',
    };
  }
  if (!dpf.active) {
    return {
      de: 'Kein aktiver Eintrag im Data Privacy Framework.',
      en: 'No active entry in the Data Privacy Framework.',
    };
  }
  if (!dpf.entityMatches) {
    return {
      de: 'Der Eintrag im Data Privacy Framework gehört einer anderen Gesellschaft.',
      en: 'The entry in the Data Privacy Framework belongs to another company.',
    };
  }
  return hrData && !dpf.hrCovered
    ? {
        de: 'Der Eintrag im Data Privacy Framework deckt Beschäftigtendaten nicht ab.',
        en: 'The entry in the Data Privacy Framework does not cover employee data.',
      }
    : {
        de: 'Das Data Privacy Framework trägt die Übermittlung hier nicht.',
        en: 'The Data Privacy Framework does not support the transfer here.',
      };
}

function toolDoesNotCarry({ tool }: TransferPoint): Bilingual | null {
  return tool === 'none'
    ? { de: 'Kein Instrument eingetragen.', en: 'No tool is recorded.' }
    : {
        de: 'Das eingetragene Instrument trägt die Übermittlung nicht.',
        en: 'The recorded tool does not support the transfer.',
      };
}

/** What is wrong with the clauses, and apart from it what nobody has checked: unknown is never a yes, but no "no" either. */
function clausesIncomplete({ sccModuleOk, sccComplete }: TransferPoint): Bilingual {
  return joinTexts(
    sccModuleOk === false
      ? { de: 'Das gewählte Modul passt nicht.', en: 'The module chosen is wrong.' }
      : null,
    sccComplete === false
      ? { de: 'Die Anhänge sind unvollständig.', en: 'The annexes are incomplete.' }
      : null,
    clausesUnchecked(sccModuleOk === null, sccComplete === null),
  );
}

function clausesUnchecked(isModuleOpen: boolean, areAnnexesOpen: boolean): Bilingual | null {
  if (isModuleOpen && areAnnexesOpen)
    return {
      de: 'Ob das Modul passt und die Anhänge vollständig sind, ist noch offen.',
      en: 'Whether the module fits and the annexes are complete is still open.',
    };
  if (isModuleOpen)
    return { de: 'Ob das Modul passt, ist noch offen.', en: 'Whether the module fits is still open.' };
  return areAnnexesOpen
    ? {
        de: 'Ob die Anhänge vollständig sind, ist noch offen.',
        en: 'Whether the annexes are complete is still open.',
      }
    : null;
}

function unknownPlace({ point, standing }: BasisOfPoint): Bilingual | null {
  if (standing.country?.note !== undefined) {
    return joinTexts(
      { de: `${standing.country.name.de}:`, en: `${standing.country.name.en}:` },
      standing.country.note,
    );
  }
  const text = (point.country ?? '').trim();
  return text === ''
    ? { de: 'Das Land ist nicht angegeben.', en: 'The country is not given.' }
    : { de: `„${text}“ ist kein bekanntes Länderkürzel.`, en: `“${text}” is not a known country code.` };
}
