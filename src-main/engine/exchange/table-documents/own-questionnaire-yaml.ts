import type { OwnContent } from '../../../contract/own-questionnaires.ts';
import type { Language } from '../../../contract/values.ts';
import { treeOfContent } from '../../questionnaires/rules/content-tree.ts';

const remarks: Record<Language, string> = {
  de: `# Fragebogen aus Obhut. Geändert und wieder eingelesen wird daraus ein neuer Entwurf.
# severity: blocker (K.-o.-Kriterium), major (wesentlich), minor (gering)
# answerKind: degrees (erfüllt, teilweise, fehlt), yesNo (ja oder nein), statement (nur eine Angabe)
# confidence: high (geprüft), medium (aus zweiter Hand), low (unsicher)
# id: Kleinbuchstaben, Ziffern und Unterstriche, vorn ein Buchstabe
`,
  en: `# Questionnaire from Obhut. Changed and read back, it becomes a new draft.
# severity: blocker (knock-out), major, minor
# answerKind: degrees (fulfilled, partly, missing), yesNo (yes or no), statement (information only)
# confidence: high (checked), medium (second hand), low (uncertain)
# id: lower-case letters, digits and underscores, beginning with a letter
`,
};

/** A questionnaire of one's own as YAML that people and their tools can change; read back it is the same. */
export async function questionnaireYaml(content: OwnContent, language: Language): Promise<string> {
  // Loaded only here: nothing else in the engine's own thread needs it.
  const { stringify } = await import('yaml');
  // Lines are not folded and nothing is said by reference, so that versions can be compared line by line.
  const text = stringify(treeOfContent(content), { lineWidth: 0, aliasDuplicateObjects: false });
  return `${remarks[language]}\n${text}`;
}
