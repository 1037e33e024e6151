import { createHash } from 'node:crypto';
import type { SealedQuestion } from '../../../contract/inquiries.ts';
import type { Bilingual } from '../../../contract/values.ts';
import { answerWords } from '../../inquiries/rules/read-value.ts';
import { dayText } from '../../law/wording.ts';
import type { TextValues, Translate } from '../../reports/texts.ts';
import { answerFormat, pageParts } from './file-form.ts';
import type { OutgoingSet } from './question-sheet.ts';

/** Style and script of the page, and its words in both languages. */
export interface PageMakings {
  style: string;
  script: string;
  de: Translate;
  en: Translate;
}

/** Words in both languages, of which the page shows one. */
type Say = (key: string, values?: { de: TextValues; en: TextValues }) => string;

/**
 * An inquiry as one page that opens in any browser. Its policy lets nothing in and nothing out: only this style and this
 * script, by their hashes. Questions and answers lie in it as data, which is all that is read when it comes back.
 */
export function questionPage(outgoing: OutgoingSet, makings: PageMakings): string {
  const { set, hash, language } = outgoing;
  const say: Say = (key, values) =>
    both({
      de: makings.de(`inquiryPage.${key}`, values?.de),
      en: makings.en(`inquiryPage.${key}`, values?.en),
    });
  const title = (translate: Translate) => `${translate('inquiryPage.title')} ${set.vendor} ${set.service}`;
  const answers = {
    ...{ format: answerFormat, formatVersion: 1, inquiryId: set.inquiryId, hash, company: set.company },
    ...{ language, answers: [] },
  };
  const spoken = language === 'de' ? makings.de : makings.en;
  return `<!doctype html>
<html lang="${language}" data-language="${language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${sourceHash(makings.style)}'; script-src '${sourceHash(makings.script)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">
<meta name="generator" content="Obhut"><title>${escaped(title(spoken))}</title>
<style>${makings.style}</style></head><body>
${header(outgoing, say)}
${tools(set.questions.length, say)}
<main>${contents(set.questions, say)}
${set.questions.map((question, index) => questionPart(question, index, set.questions[index - 1], say)).join('\n')}
${finish(say)}</main>
<footer><p>${say('seal')}: <code>${hash}</code></p></footer>
<script type="application/json" id="${pageParts.set}">${insideScript(set)}</script>
<script type="application/json" id="${pageParts.answers}" data-de="${escaped(title(makings.de))}" data-en="${escaped(title(makings.en))}">${insideScript(answers)}</script>
<script>${makings.script}</script></body></html>
`;
}

function header({ set, dueOn }: OutgoingSet, say: Say): string {
  const due = dueOn === null ? null : dayText(dueOn);
  return `<header><div class="languages" role="group" aria-label="Sprache / Language" data-needs-script hidden>
<button type="button" data-speak="de">Deutsch</button><button type="button" data-speak="en">English</button></div>
<h1>${say('heading', same({ company: set.company, vendor: set.vendor }))}</h1>
<p>${say('service', same({ service: set.service }))}</p>${due === null ? '' : `<p><strong>${say('due', { de: { due: due.de }, en: { due: due.en } })}</strong></p>`}
<p>${say('how')}</p><p class="hint">${say('offline')}</p><noscript><p><strong>${say('script')}</strong></p></noscript></header>`;
}

function tools(all: number, say: Say): string {
  const figures = same({ done: '\u0000', all });
  // The figure is put in by the page, so that it can be changed without the words around it.
  const count = say('of', figures).replaceAll('\u0000', '<span data-done>0</span>');
  const messages = ['unsaved', 'saved', 'loaded', 'notRead'].map(
    (name) => `<span data-message="${name}" hidden>${say(name)}</span>`,
  );
  return `<section class="tools" aria-labelledby="tools" data-needs-script hidden><h2 id="tools" class="unseen">${say('tools')}</h2>
<span class="count">${count}</span><progress id="progress" max="${all}" value="0" aria-hidden="true"></progress>
<span class="state" role="status">${messages.join('')}</span>
<button type="button" data-act="next">${say('next')}</button><button type="button" data-act="save">${say('save')}</button>
<span class="load"><input type="file" id="load" accept=".html,.htm,.json"><label for="load">${say('load')}</label></span>
<button type="button" data-act="print">${say('print')}</button></section>`;
}

function contents(questions: readonly SealedQuestion[], say: Say): string {
  const groups = [...new Map(questions.map((question) => [groupKey(question), question.group])).entries()];
  const links = groups.map(
    ([key, title]) =>
      `<li><a href="#${anchor(key)}">${both(title)}</a> <span data-group-count="${escaped(key)}"></span></li>`,
  );
  return `<nav aria-labelledby="groups"><h2 id="groups">${say('groups')}</h2><ul>${links.join('')}</ul></nav>`;
}

function questionPart(
  question: SealedQuestion,
  index: number,
  previous: SealedQuestion | undefined,
  say: Say,
): string {
  const key = groupKey(question);
  const isFirst = previous === undefined || groupKey(previous) !== key;
  const heading = isFirst ? `<h2 id="${anchor(key)}">${both(question.group)}</h2>\n` : '';
  const name = `q${index}`;
  const answers = Object.entries(answerWords).map(
    ([value, words]) =>
      `<label><input type="radio" name="${name}" value="${value}"><span>${both(words)}</span></label>`,
  );
  const { evidence } = question;
  const hint =
    evidence.de === '' ? '' : say('evidenceHint', { de: { hint: evidence.de }, en: { hint: evidence.en } });
  return `${heading}<fieldset id="${name}" data-question="${escaped(question.id)}" data-group="${escaped(key)}"><legend>${index + 1}. ${both(question.text)}</legend>
<p class="hint">${hint}</p><div class="answers">${answers.join('')}<button type="button" class="quiet" data-clear data-needs-script hidden>${say('clear')}</button></div>
<label class="field">${say('note')}<textarea rows="2" data-part="note" maxlength="20000"></textarea></label>
<label class="field">${say('evidence')}<textarea rows="1" data-part="evidence" maxlength="20000"></textarea></label>
<span class="pick" data-needs-script hidden><input type="file" multiple data-part="pick" id="${name}-files"><label for="${name}-files">${say('pick')}</label></span>
<span class="hint" data-needs-script hidden>${say('pickHint')}</span></fieldset>`;
}

function finish(say: Say): string {
  const list = (id: string, words: string) =>
    `<div hidden><p class="open">${say(words)}</p><ul id="${id}"></ul></div>`;
  return `<section class="finish" aria-labelledby="finish" data-needs-script hidden><h2 id="finish">${say('finish')}</h2>
<p><button type="button" data-act="check">${say('check')}</button></p>
<div class="check" id="result" tabindex="-1" hidden><p class="done" id="complete">${say('complete')}</p>
${list('open-list', 'openOnes')}${list('bare-list', 'unproved')}${list('file-list', 'files')}</div>
<p><button type="button" class="main" data-act="export">${say('export')}</button></p><p class="hint">${say('exportHint')}</p></section>`;
}

function groupKey({ questionnaireId, group }: SealedQuestion): string {
  return `${questionnaireId} ${group.en}`;
}

function anchor(key: string): string {
  return `g-${createHash('sha256').update(key).digest('hex').slice(0, 12)}`;
}

function same(values: TextValues): { de: TextValues; en: TextValues } {
  return { de: values, en: values };
}

function both({ de, en }: Bilingual): string {
  return `<span lang="de">${escaped(de)}</span><span lang="en">${escaped(en)}</span>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** JSON that may stand inside a script element: no tag can end it. */
function insideScript(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}

function sourceHash(source: string): string {
  return `sha256-${createHash('sha256').update(source).digest('base64')}`;
}
