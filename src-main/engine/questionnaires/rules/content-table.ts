import type { OwnContent, OwnQuestion } from '../../../contract/own-questionnaires.ts';
import type { QuestionnaireField } from '../../../contract/questionnaire-import.ts';
import type { Bilingual } from '../../../contract/values.ts';

/** Columns of a questionnaire as a table, each with what it is called; read by either name or by its id. */
export const tableColumns = {
  row: { de: 'Zeile', en: 'Row' },
  id: { de: 'Kennung', en: 'Id' },
  step: { de: 'Schritt', en: 'Step' },
  label_de: { de: 'Kurzname deutsch', en: 'Short name German' },
  label_en: { de: 'Kurzname englisch', en: 'Short name English' },
  text_de: { de: 'Frage deutsch', en: 'Question German' },
  text_en: { de: 'Frage englisch', en: 'Question English' },
  why_de: { de: 'Warum deutsch', en: 'Why German' },
  why_en: { de: 'Warum englisch', en: 'Why English' },
  lookFor_de: { de: 'Worauf achten deutsch', en: 'Look for German' },
  lookFor_en: { de: 'Worauf achten englisch', en: 'Look for English' },
  evidence_de: { de: 'Nachweise deutsch', en: 'Evidence German' },
  evidence_en: { de: 'Nachweise englisch', en: 'Evidence English' },
  articles_de: { de: 'Artikel deutsch', en: 'Articles German' },
  articles_en: { de: 'Artikel englisch', en: 'Articles English' },
  severity: { de: 'Wenn es fehlt', en: 'If missing' },
  consequence_de: { de: 'Feststellung deutsch', en: 'Finding German' },
  consequence_en: { de: 'Feststellung englisch', en: 'Finding English' },
  demand_de: { de: 'Forderung deutsch', en: 'Demand German' },
  demand_en: { de: 'Forderung englisch', en: 'Demand English' },
  answerKind: { de: 'Art der Antwort', en: 'Kind of answer' },
  weight: { de: 'Gewicht', en: 'Weight' },
  control: { de: 'Maßnahme', en: 'Measure' },
  minLevel: { de: 'Ab Schutzbedarf', en: 'From protection need' },
  fact: { de: 'Nur wenn', en: 'Only if' },
  factReason_de: { de: 'Nur wenn, Grund deutsch', en: 'Only if, reason German' },
  factReason_en: { de: 'Nur wenn, Grund englisch', en: 'Only if, reason English' },
  branch: { de: 'Nur nach Frage', en: 'Only after question' },
  branchAnswers: { de: 'Bei Antwort', en: 'At answer' },
  branchReason_de: { de: 'Nur nach Frage, Grund deutsch', en: 'Only after, reason German' },
  branchReason_en: { de: 'Nur nach Frage, Grund englisch', en: 'Only after, reason English' },
  sources: { de: 'Quellen', en: 'Sources' },
} as const satisfies Record<QuestionnaireField, Bilingual>;
export type TableColumn = QuestionnaireField;
export type TableRow = Partial<Record<TableColumn, string>>;

export const columnNames = Object.keys(tableColumns) as TableColumn[];

/** What a row of the table is about. */
export const rowKinds = {
  questionnaire: { de: 'Fragebogen', en: 'Questionnaire' },
  source: { de: 'Quelle', en: 'Source' },
  step: { de: 'Schritt', en: 'Step' },
  question: { de: 'Frage', en: 'Question' },
} as const satisfies Record<string, Bilingual>;

/** A questionnaire as rows, one for itself, each source, each step and each question. */
export function rowsOfContent(content: OwnContent, language: 'de' | 'en'): TableRow[] {
  const kind = (name: keyof typeof rowKinds) => rowKinds[name][language];
  return [
    {
      row: kind('questionnaire'),
      ...both('label', content.title),
      ...both('text', content.intro),
      weight: String(content.weight),
    },
    ...content.sources.map(({ id, title, url, confidence }) => ({
      ...{ row: kind('source'), id, ...both('label', title), text_de: url, severity: confidence },
    })),
    ...content.groups.map(({ id, title }) => ({ row: kind('step'), id, ...both('label', title) })),
    ...content.questions.map((question) => ({ row: kind('question'), ...rowOfQuestion(question) })),
  ];
}

function rowOfQuestion(question: OwnQuestion): TableRow {
  const { fact, branch } = question;
  return {
    id: question.id,
    step: question.group,
    ...both('label', question.label),
    ...both('text', question.text),
    ...both('why', question.why),
    ...both('lookFor', question.lookFor),
    ...both('evidence', question.evidence),
    articles_de: question.articles.map(({ de }) => de).join('\n'),
    articles_en: question.articles.map(({ en }) => en).join('\n'),
    severity: question.severity,
    ...both('consequence', question.consequence),
    ...both('demand', question.demand),
    answerKind: question.answerKind,
    weight: String(question.weight),
    control: question.control ?? '',
    minLevel: question.minLevel ?? '',
    fact: fact?.fact ?? '',
    ...both('factReason', fact?.reason ?? { de: '', en: '' }),
    branch: branch?.questionId ?? '',
    branchAnswers: branch?.answers.join(', ') ?? '',
    ...both('branchReason', branch?.reason ?? { de: '', en: '' }),
    sources: question.sources.join(', '),
  };
}

function both(name: string, { de, en }: Bilingual): TableRow {
  return { [`${name}_de`]: de, [`${name}_en`]: en };
}
