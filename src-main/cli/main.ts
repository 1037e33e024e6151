import { parseArgs } from 'node:util';
import { callCommand } from './call.ts';
import { demoCommand } from './demo.ts';
import { proceduresCommand } from './procedures.ts';
import { proofPackCommand } from './proof-pack.ts';
import { reportCommand } from './report.ts';
import { selectionCommand } from './selection.ts';
import { failureSentence, UsageError } from './speech.ts';
import { changesCommand, tableCommand } from './table.ts';
import { vaultCommand } from './vault.ts';
import { vendorsCommand } from './vendor-list.ts';

const usage = `obhut procedures                         lists every procedure with its schemas
obhut call PROCEDURE JSON|-              calls one; “-” reads one JSON per line from standard input
obhut report KIND -o FILE.pdf            prints one of
    vendorAssessment, letterOfDemands        --id ASSESSMENT
    vendorComparison                         --id COMPARISON
    demandList, vendorRegister, transferRegister, recoverySheet, shortcutSheet,
    firstFifteenMinutes, contentMatrix
    transferShock                            --as-of DAY --falls adequacy:US,safeguards:IN
    transferAssessment                       --id TRANSFER-IMPACT-ASSESSMENT
    personaSheet                             --id PERSONA
    breachFile                               --id BREACH [--as-of TIME]   what was known at that time
    breachNotification                       --id BREACH [--notice ID]    without it the next one as a draft
    breachLetter                             --id BREACH --letter ID
    requestLetter                            --id REQUEST             in the language of the letter
    inquiryLetter                            --id INQUIRY [--letter reminder]   in the language of the inquiry
    breachRegister, requestRegister          --from DAY --to DAY
    consentProof                             --id PLACE --as-of TIME      what a form said at that time
    consentRegister                          [--as-of TIME]               all texts, as they stood then
    consentText                              --id TEXT                    with all its versions and places
    wordingCheck                             --id VERSION
    campaignDossier, campaignPage            --id CAMPAIGN                the whole file, or its first page
    subProcessorOverview                     [--id VENDOR]            all vendors without one
    objectionLetter                          --notice NOTICE          of changes of sub-processors
    handOverSheet                            --id VERSION             of a scoring model
    With --format docx the letters and what people sign come as a text for Word: -o FILE.docx
    annualReport                             --from DAY --to DAY [--sections vendors,breaches,...]
    managementPage, auditorFile              --as-of DAY [--sections company,vendors,...]
    measuresOverview                                              own measures, Art. 32 GDPR
    auditExtract                             [--from DAY] [--to DAY] [--id RECORD]
    --anonymous                              registers and evidence without names of people
obhut proof-pack --use PLACE --at TIME -o FILE.zip   the same with texts, documents, pictures and checksums
obhut table KIND -o FILE.xlsx|FILE.csv   writes one of
    consentRegister                          [--as-of TIME]   the consent texts and where they were shown
    changeListTemplate                       an empty change list to fill in
    transferRegister                                          transfers to third countries, as of today
    vendorRegister                           [--as-of DAY]    the vendors, as they stood at the end of that day
    reviewList, demandList                   when approvals are checked again, and what vendors still owe
    inquiryList                              the inquiries to vendors
    requests, breaches, campaigns, personas, pieces, models, comparisons, notices, tias, measures
    auditTrail                               [--id RECORD]   what was changed, of one record or all
    vendorListTemplate                       an empty list of vendors to fill in
obhut vendors FILE [--take]              checks a list of vendors (xlsx, csv, json) row by row; --take takes over what is right
obhut changes FILE [--take]              checks a change list (xlsx, csv) row by row; --take takes over what is right
obhut selection preview|export -o FILE   what leaves for another company, without what names this one; each with IDs or “all”:
    --texts --personas --questionnaires --models --vendors     ID:draft for the draft of one in versions
    --answers, --staying WORD,WORD       answers of the vendors' last assessments; further words that stay here
obhut selection preview|import FILE      what a file of another company holds beside what is here; import takes over what is new
    --same skip|new|merge                what to do with what is here already: nothing, a second entry, take over what differs
    --things KEY,KEY                     only these, by the keys of the preview
obhut vault create|status|verify|backup|restore|export|import
obhut demo [--out DIR]                   builds the sample company and prints its reports

Options: --vault FILE, --passphrase-file FILE, --language de|en, --out DIR, -o FILE, --id ID, --name NAME, --country DE
Days are YYYY-MM-DD; times are ISO 8601 with offset, for example 2026-11-23T09:40:00+01:00.
JSON on standard output, sentences on standard error. Exit codes: 0 done, 1 refused or failed, 2 not understood.`;

const options = {
  vault: { type: 'string' },
  'passphrase-file': { type: 'string' },
  language: { type: 'string' },
  out: { type: 'string' },
  output: { type: 'string', short: 'o' },
  id: { type: 'string' },
  name: { type: 'string' },
  country: { type: 'string' },
  notice: { type: 'string' },
  letter: { type: 'string' },
  use: { type: 'string' },
  at: { type: 'string' },
  'as-of': { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  falls: { type: 'string' },
  format: { type: 'string' },
  anonymous: { type: 'boolean' },
  sections: { type: 'string' },
  take: { type: 'boolean' },
  texts: { type: 'string' },
  personas: { type: 'string' },
  questionnaires: { type: 'string' },
  models: { type: 'string' },
  vendors: { type: 'string' },
  answers: { type: 'boolean' },
  staying: { type: 'string' },
  same: { type: 'string' },
  things: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export type CommandOptions = {
  [Name in keyof typeof options]?: (typeof options)[Name]['type'] extends 'boolean' ? boolean : string;
};

const commands: Record<string, (words: string[], options: CommandOptions) => Promise<void>> = {
  procedures: proceduresCommand,
  call: callCommand,
  report: reportCommand,
  'proof-pack': proofPackCommand,
  table: tableCommand,
  changes: changesCommand,
  vendors: vendorsCommand,
  selection: selectionCommand,
  vault: vaultCommand,
  demo: demoCommand,
};

// A reader that has seen enough, as `head` has, is no failure.
process.stdout.on('error', () => process.exit(0));
process.exitCode = await run(process.argv.slice(2));

async function run(words: string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true, strict: true });
    const [name = '', ...rest] = positionals;
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (values.help || !command) {
      console.error(usage);
      return values.help ? 0 : 2;
    }
    await command(rest, values as CommandOptions);
    return 0;
  } catch (error) {
    console.error(failureSentence(error, words.join(' ').match(/--language[ =](\w+)/)?.[1]));
    return isUsage(error) ? 2 : 1;
  }
}

function isUsage(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return error instanceof UsageError || (typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS'));
}
