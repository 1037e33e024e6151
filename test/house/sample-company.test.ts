import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src-main/contract/values.ts';
import { serviceTransfer } from '../../src-main/engine/law/service-transfer.ts';
import { loadTemplates } from '../../src-main/engine/templates.ts';

const templates = loadTemplates(join(import.meta.dirname, '../../templates'));
const sample = templates.sampleCompany();
const questions = templates.questionnaires().flatMap((questionnaire) => questionnaire.questions);

const today: Day = '2026-11-23';

function dayFromToday(days: number | null): Day | null {
  return days === null ? null : new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
}

describe('the sample company', () => {
  test('has its own level for all twelve controls, twelve vendors and four assessments', () => {
    expect(sample.ownMeasures.map((measure) => measure.control)).toEqual(
      templates.controls().controls.map((control) => control.id),
    );
    expect([sample.vendors.length, sample.assessments.length]).toEqual([12, 4]);
  });

  test('its vendors cover every transfer verdict', () => {
    const verdicts = sample.vendors.flatMap((vendor) =>
      vendor.services.map((service) => service.expectedVerdict),
    );
    expect([...new Set(verdicts)].sort()).toEqual([
      'action_required',
      'conditions',
      'not_permitted',
      'ok',
      'ok_note',
    ]);
  });

  test.each(sample.vendors)('the transfer rules reach the verdict that $name is an example of', (vendor) => {
    for (const service of vendor.services) {
      const subProcessors = service.subProcessors.map((link) => ({
        ...link,
        purpose: link.purpose.de,
        since: dayFromToday(link.sinceDays),
        until: dayFromToday(link.untilDays),
      }));
      const locations = service.locations.map((location, index) => ({
        ...location,
        id: `location-${index}`,
      }));
      const dpf = vendor.dpf && { ...vendor.dpf, checkedOn: null };
      const answer = serviceTransfer(
        { ...vendor, dpf },
        { ...service, locations, subProcessors },
        today,
        templates.transferLaw(),
      );
      expect(answer.verdict).toBe(service.expectedVerdict);
    }
  });

  test('people, services, documents and questions that it names exist', () => {
    const people = new Set(sample.people.map((person) => person.id));
    const ids = new Set(questions.map((question) => question.id));
    for (const assessment of sample.assessments) {
      const vendor = sample.vendors.find((candidate) => candidate.id === assessment.vendorId);
      const documents = new Map(vendor?.documents.map((document) => [document.id, document]));
      expect(vendor?.services.map((service) => service.id)).toContain(assessment.serviceId);
      expect(
        [assessment.assessorId, assessment.dpoOpinion.byId, assessment.decision.byId].every((id) =>
          people.has(id),
        ),
      ).toBe(true);
      for (const answer of assessment.answers) {
        expect(ids.has(answer.questionId), answer.questionId).toBe(true);
        const document = answer.documentId === null ? undefined : documents.get(answer.documentId);
        expect(
          answer.documentId === null || (document?.datedDays ?? 1) <= assessment.finishedDays,
          answer.questionId,
        ).toBe(true);
      }
    }
  });

  test('every treatment belongs to one finding: an answer that is not fulfilled, or a transfer rule', () => {
    const rules = new Set(templates.transferLaw().rules.map((rule) => rule.id));
    for (const { answers, treatments } of sample.assessments) {
      for (const { questionId, transferRule } of treatments) {
        expect((questionId === null) !== (transferRule === null)).toBe(true);
        const value = answers.find((answer) => answer.questionId === questionId)?.value;
        expect(
          transferRule === null ? value !== undefined && value !== 'fulfilled' : rules.has(transferRule),
        ).toBe(true);
      }
    }
  });

  test('nothing is due before it was asked for: what is still open falls due after the decision', () => {
    for (const { treatments, decision } of sample.assessments)
      for (const { questionId, dueDays, doneDays } of treatments)
        if (dueDays !== null && doneDays === null)
          expect(dueDays, questionId ?? '').toBeGreaterThan(decision.days);
  });

  test('in approved assessments nothing open is left untreated', () => {
    for (const { answers, treatments, decision } of sample.assessments.filter(
      (one) => one.decision.result !== 'reject',
    )) {
      const treated = new Set(treatments.map((treatment) => treatment.questionId));
      const open = answers.filter(({ value }) => value !== 'fulfilled' && value !== 'notApplicable');
      expect(
        open.filter((answer) => !treated.has(answer.questionId)),
        decision.residualRisk.en,
      ).toEqual([]);
    }
  });
});
