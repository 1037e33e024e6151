import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadTemplates } from '../../src-main/engine/templates.ts';

const templates = loadTemplates(join(import.meta.dirname, '../../templates'));
const law = templates.breachLaw();

/** German and English sentences of a part of the law. */
const words = (part: unknown) => JSON.stringify(part);

describe('the law of breaches', () => {
  test('one rule is in force: Art. 33, 72 hours from a risk on, to the authority, since the GDPR applies', () => {
    expect(law.rules).toMatchObject([
      {
        id: 'art33',
        validFrom: '2018-05-25',
        validUntil: null,
        hours: 72,
        threshold: 'risk',
        addressee: 'authority',
      },
    ]);
  });

  test('the 96 hours are a proposal that says it is not in force, and no rule', () => {
    expect(law.proposals.map(({ hours }) => hours)).toEqual([96]);
    expect(law.proposals[0]?.status.de).toContain('nicht in Kraft');
    expect(law.proposals[0]?.status.en).toContain('not in force');
    expect(law.rules.some(({ hours }) => hours === 96)).toBe(false);
  });

  test('the five readings stand in their order; the last three are disputed and never the deadline', () => {
    expect(law.readings.map(({ id, isDisputed }) => [id, isDisputed])).toEqual([
      ['strict', false],
      ['reg1182Hours', false],
      ['hours48', true],
      ['fullDays', true],
      ['touch', true],
    ]);
    for (const { id, isDisputed, explanation, againstSourceIds } of law.readings) {
      expect(/nie als Frist/.test(explanation.de), id).toBe(isDisputed);
      expect(/never as the deadline/.test(explanation.en), id).toBe(isDisputed);
      expect(!isDisputed || againstSourceIds.length > 0, id).toBe(true);
    }
  });

  test('every statement names sources that are there, and every source is named or tells what it is worth', () => {
    const known = new Set(law.sources.map(({ id }) => id));
    const named = [
      ...law.rules.map(({ sourceId }) => sourceId),
      ...law.proposals.flatMap(({ sourceIds }) => sourceIds),
      ...law.readings.flatMap(({ sourceIds, againstSourceIds }) => [...sourceIds, ...againstSourceIds]),
      ...law.awareness.sourceIds,
    ];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    expect(law.sources.filter(({ id, status }) => !named.includes(id) && status === undefined)).toEqual([]);
    expect(
      law.sources.filter(({ confidence, status }) => confidence !== 'high' && status === undefined),
    ).toEqual([]);
  });

  test('ids are unique within each list', () => {
    for (const list of [
      law.rules,
      law.readings,
      law.awareness.scenarios,
      law.notificationFields,
      law.exemptions,
      law.notes,
      law.sources,
    ]) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    }
  });

  test('Art. 33(3) GDPR asks eight contents, each with its letter; what forms ask besides is optional', () => {
    const mandatory = law.notificationFields.filter(({ isMandatory }) => isMandatory);
    expect(
      mandatory.map(({ id, article }) => `${id} ${article?.en.replace(/.*\((.)\) GDPR$/, '$1')}`),
    ).toEqual([
      'nature a',
      'subjectCategories a',
      'subjectCount a',
      'recordCategories a',
      'recordCount a',
      'contact b',
      'consequences c',
      'measures d',
    ]);
    expect(law.notificationFields.filter(({ isMandatory }) => !isMandatory).map(({ id }) => id)).toEqual([
      'delayReasons',
      'phase',
      'controller',
      'reporter',
      'occurredFrom',
      'awareAt',
      'howDetected',
      'processor',
      'priorMeasures',
      'encryption',
      'crossBorder',
      'subjectsInformed',
      'otherAuthorities',
    ]);
  });

  test('what the raw material marks uncertain says so', () => {
    const note = (id: string) => words(law.notes.find((candidate) => candidate.id === id));
    expect(note('holidays')).toContain('nicht gesichert');
    expect(note('edpb_footnote')).toContain('konnte nicht geprüft werden');
    expect(note('clock_change')).toContain('eine Quelle dazu wurde nicht gefunden');
    expect(note('second_hand')).toContain('aus zweiter Hand');
    expect(words(law.awareness.rule)).toContain('streitig');
  });

  test('every country whose holidays are known has a zone that this computer knows', () => {
    const countries = Object.keys(templates.holidays().regions).filter((code) => code.length === 2);
    expect(Object.keys(law.zones).sort()).toEqual(countries.sort());
    for (const zone of Object.values(law.zones)) {
      expect(new Intl.DateTimeFormat('de', { timeZone: zone }).resolvedOptions().timeZone).toContain('/');
    }
  });

  test('of these countries only Switzerland and the United Kingdom have no authority in the directory', () => {
    const authorities = new Set(templates.authorities().authorities.map(({ region }) => region));
    expect(Object.keys(law.zones).filter((code) => !authorities.has(code))).toEqual(['CH', 'GB']);
  });
});
