'use strict';
// Fills the page in and saves it. It talks to nobody: the policy of the page allows no connection.
(() => {
  // As the page came, before anything on it was touched: what is saved is this, with other answers inside.
  const pristine = document.documentElement.outerHTML;
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const set = JSON.parse(byId('obhut-set').textContent);
  const kept = JSON.parse(byId('obhut-answers').textContent);
  const questions = [...document.querySelectorAll('fieldset[data-question]')];
  let handle = null;
  let isSaved = true;

  const fieldsOf = (fieldset) => ({
    values: [...fieldset.querySelectorAll('input[type="radio"]')],
    note: fieldset.querySelector('[data-part="note"]'),
    evidence: fieldset.querySelector('[data-part="evidence"]'),
  });
  const language = () => root.dataset.language;
  const linesOf = (text) =>
    text
      .split(/\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '');

  function answerOf(fieldset) {
    const { values, note, evidence } = fieldsOf(fieldset);
    const id = fieldset.dataset.question;
    const { text } = set.questions.find((question) => question.id === id);
    const value = values.find((radio) => radio.checked)?.value ?? '';
    return { id, text: text[language()], value, note: note.value, evidence: linesOf(evidence.value) };
  }

  /** Everything that was filled in, as it goes into a file. */
  function filledIn() {
    return {
      format: kept.format,
      formatVersion: kept.formatVersion,
      inquiryId: kept.inquiryId,
      hash: kept.hash,
      company: kept.company,
      language: language(),
      savedAt: new Date().toISOString(),
      answers: questions
        .map(answerOf)
        .filter(({ value, note, evidence }) => value !== '' || note.trim() !== '' || evidence.length > 0),
    };
  }

  function show(answers) {
    const given = new Map(answers.map((answer) => [answer.id, answer]));
    for (const fieldset of questions) {
      const { values, note, evidence } = fieldsOf(fieldset);
      const answer = given.get(fieldset.dataset.question);
      for (const radio of values) radio.checked = radio.value === answer?.value;
      note.value = answer?.note ?? '';
      evidence.value = (answer?.evidence ?? []).join('\n');
    }
    count();
  }

  function say(name) {
    for (const message of document.querySelectorAll('[data-message]'))
      message.hidden = message.dataset.message !== name;
  }

  function count() {
    const answers = questions.map(answerOf);
    const done = answers.filter(({ value }) => value !== '').length;
    for (const place of document.querySelectorAll('[data-done]')) place.textContent = String(done);
    const bar = byId('progress');
    bar.value = done;
    for (const place of document.querySelectorAll('[data-group-count]')) {
      const own = questions.filter(({ dataset }) => dataset.group === place.dataset.groupCount);
      const full = own.filter((fieldset) => answerOf(fieldset).value !== '').length;
      place.textContent = `${full}/${own.length}`;
    }
  }

  function changed() {
    isSaved = false;
    say('unsaved');
    count();
    byId('result').hidden = true;
  }

  /** JSON that may stand inside a script element: no tag can end it. */
  const inside = (value) => JSON.stringify(value).replace(/</g, '\\u003c');

  /** This page with the answers in it, as a file that opens where it stopped. */
  function pageWithAnswers() {
    const start = pristine.indexOf('>', pristine.indexOf('id="obhut-answers"')) + 1;
    const end = pristine.indexOf('</script', start);
    const whole = pristine.slice(0, start) + inside(filledIn()) + pristine.slice(end);
    return `<!doctype html>\n${whole.replace(/data-language="(de|en)"/, `data-language="${language()}"`)}\n`;
  }

  async function savePage() {
    const text = pageWithAnswers();
    if (window.showSaveFilePicker && (handle !== null || (await chosen()))) {
      const stream = await handle.createWritable();
      await stream.write(text);
      await stream.close();
    } else if (window.showSaveFilePicker) {
      return;
    } else {
      download(text, `${document.title}.html`, 'text/html');
    }
    isSaved = true;
    say('saved');
  }

  /** Asks where; false when nobody said. */
  async function chosen() {
    try {
      const types = [{ description: 'HTML', accept: { 'text/html': ['.html'] } }];
      handle = await window.showSaveFilePicker({ suggestedName: `${document.title}.html`, types });
      return true;
    } catch {
      return false;
    }
  }

  function download(text, name, type) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    link.download = name.replace(/[<>:"/\\|?*]/g, ' ');
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  function exportAnswers() {
    download(JSON.stringify(filledIn(), null, 2), `${document.title}.json`, 'application/json');
    isSaved = true;
    say('saved');
  }

  async function load(file) {
    try {
      const text = await file.text();
      const page = text.trimStart().startsWith('{') ? null : new DOMParser().parseFromString(text, 'text/html');
      const found = JSON.parse(page === null ? text : page.getElementById('obhut-answers').textContent);
      if (found.inquiryId !== kept.inquiryId || !Array.isArray(found.answers)) throw new Error('other');
      show(found.answers);
      isSaved = true;
      say('loaded');
    } catch {
      say('notRead');
    }
  }

  function listIn(list, entries, entry) {
    list.replaceChildren(
      ...entries.map((each) => {
        const item = document.createElement('li');
        item.append(entry(each));
        return item;
      }),
    );
    list.parentElement.hidden = entries.length === 0;
  }

  function linkTo(fieldset) {
    const link = document.createElement('a');
    link.href = `#${fieldset.id}`;
    link.textContent = fieldset.querySelector(`legend [lang="${language()}"]`).textContent;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      goTo(fieldset);
    });
    return link;
  }

  function check() {
    const judged = questions.map((fieldset) => ({ fieldset, answer: answerOf(fieldset) }));
    const open = judged.filter(({ answer }) => answer.value === '');
    const bare = judged.filter(({ answer }) => answer.value === 'fulfilled' && answer.evidence.length === 0);
    const files = [...new Set(judged.flatMap(({ answer }) => answer.evidence))];
    byId('complete').hidden = open.length > 0;
    listIn(byId('open-list'), open, ({ fieldset }) => linkTo(fieldset));
    listIn(byId('bare-list'), bare, ({ fieldset }) => linkTo(fieldset));
    listIn(byId('file-list'), files, (name) => document.createTextNode(name));
    byId('result').hidden = false;
    byId('result').focus();
  }

  function goTo(fieldset) {
    fieldset.scrollIntoView({ block: 'start' });
    const { values } = fieldsOf(fieldset);
    (values.find((radio) => radio.checked) ?? values[0]).focus({ preventScroll: true });
  }

  function nextOpen() {
    const from = questions.findIndex((fieldset) => fieldset.contains(document.activeElement));
    const ordered = [...questions.slice(from + 1), ...questions.slice(0, from + 1)];
    const open = ordered.find((fieldset) => answerOf(fieldset).value === '');
    if (open) goTo(open);
    else check();
  }

  function speak(chosenLanguage) {
    root.dataset.language = chosenLanguage;
    root.lang = chosenLanguage;
    document.title = byId('obhut-answers').dataset[chosenLanguage];
    for (const button of document.querySelectorAll('[data-speak]'))
      button.setAttribute('aria-pressed', String(button.dataset.speak === chosenLanguage));
  }

  const acts = { next: nextOpen, save: savePage, check, export: exportAnswers, print: () => window.print() };
  document.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (!button) return;
    const { act, speak: chosenLanguage, clear } = button.dataset;
    if (act) void acts[act]();
    if (chosenLanguage) speak(chosenLanguage);
    if (clear !== undefined) {
      for (const radio of fieldsOf(button.closest('fieldset')).values) radio.checked = false;
      changed();
    }
  });
  document.addEventListener('input', (event) => {
    if (event.target.matches('input[type="radio"], textarea')) changed();
  });
  document.addEventListener('change', (event) => {
    const { target } = event;
    if (target.id === 'load' && target.files[0]) void load(target.files[0]);
    if (target.dataset.part === 'pick') {
      const { evidence } = fieldsOf(target.closest('fieldset'));
      const names = [...linesOf(evidence.value), ...[...target.files].map((file) => file.name)];
      evidence.value = [...new Set(names)].join('\n');
      changed();
    }
    if (target.type === 'file') target.value = '';
  });
  document.addEventListener('keydown', (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    if (event.key === 's') {
      event.preventDefault();
      void savePage();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      nextOpen();
    }
  });
  window.addEventListener('beforeunload', (event) => {
    if (!isSaved) event.preventDefault();
  });
  speak(language());
  show(kept.answers);
  for (const part of document.querySelectorAll('[data-needs-script]')) part.hidden = false;
})();
