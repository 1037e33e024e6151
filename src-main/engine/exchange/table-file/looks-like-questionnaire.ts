/** After remarks and the mark of a document, a name with a colon: no table of separated columns begins so. */
const beginsWithName = /^\s*(?:#[^\n]*\n\s*|---[^\n]*\n\s*)*[A-Za-z]\w*[ \t]*:(?:\s|$)/;

/** Whether a text is a questionnaire in YAML: names with values, one of them its questions. */
export function looksLikeQuestionnaire(text: string): boolean {
  return beginsWithName.test(text.slice(0, 20_000)) && /^questions[ \t]*:(?:\s|$)/m.test(text);
}
