/** The walls of the house, as data. `npm run walls` fails on the first breach; test/house/walls.test.ts plants one of each. */
const engine = '^src-main/engine/';
const rules = [`${engine}.*rules`, `${engine}law/`];
const domains =
  'vault|company|vendors|assessments|breaches|consents|requests|personas|attachments|settings|contracts|certificates';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A circle of files is one file in disguise, even one of types.',
      severity: 'error',
      from: { pathNot: '^(test|scripts)/' },
      to: { circular: true },
    },
    {
      name: 'contract-is-a-leaf',
      comment: 'The contract knows zod and the shape of procedures, nothing else.',
      severity: 'error',
      from: { path: '^src-main/contract/' },
      to: { pathNot: '^src-main/contract/|node_modules/(zod|@orpc/contract)/' },
    },
    {
      name: 'engine-is-plain-node',
      comment: 'The engine runs without Electron, shell or page.',
      severity: 'error',
      from: { path: engine },
      to: {
        path: '^src-main/(shell|preload|cli)/|^src-renderer/|node_modules/(electron|react|react-dom)(/|$)|^electron$',
      },
    },
    {
      name: 'shell-has-no-business',
      comment: 'The shell knows the contract; of the engine only the paths of its built files.',
      severity: 'error',
      from: { path: '^src-main/(shell|preload)/' },
      to: {
        path: '^src-main/(engine|cli)/|^src-renderer/',
        pathNot:
          '^src-main/engine/(main|reports/print-worker|exchange/table-file/table-worker|exchange/document-text/document-worker)\\.ts',
      },
    },
    {
      name: 'renderer-sees-the-contract-only',
      comment: 'The page has no Node and no rules of law: it shows and asks.',
      severity: 'error',
      from: { path: '^src-renderer/' },
      to: { path: '^src-main/', pathNot: '^src-main/contract/' },
    },
    {
      name: 'renderer-without-node',
      severity: 'error',
      comment: 'The page is sandboxed.',
      from: { path: '^src-renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'features-are-strangers',
      comment: 'A screen does not reach into another screen; what both need lives in ui or lib.',
      severity: 'error',
      from: { path: '^src-renderer/features/([^/]+)/' },
      to: { path: '^src-renderer/features/', pathNot: '^src-renderer/features/$1/' },
    },
    {
      name: 'ui-knows-no-feature',
      severity: 'error',
      comment: 'The design system knows neither data nor texts.',
      from: { path: '^src-renderer/ui/' },
      to: { path: '^src-renderer/(features|app|lib|i18n)/' },
    },
    {
      name: 'domains-are-strangers',
      comment:
        'A domain reads other tables in its own repo; it does not call another domain. Shared stores and reads of the company are the two doors.',
      severity: 'error',
      from: { path: `${engine}(${domains})/` },
      to: {
        path: `${engine}(${domains})/`,
        pathNot: [
          `${engine}$1/`,
          `${engine}attachments/(store|repo|rules|read-texts)\\.ts$`,
          `${engine}company/repo\\.ts$`,
        ],
      },
    },
    {
      name: 'nobody-imports-the-lookers',
      comment:
        'Campaigns, questionnaires, transfers, comparisons, statements, inquiries, reports, overview, deadlines, companies, exchange and sample may look across; no domain looks at them.',
      severity: 'error',
      from: { path: `${engine}(${domains}|law|kernel|database)/` },
      to: {
        path: `${engine}(approvals|campaigns|questionnaires|reviews|transfers|comparisons|statements|inquiries|reports|overview|deadlines|companies|exchange|sample)/`,
        pathNot: `${engine}sample/import-sample\\.ts$|${engine}sample/sample-company\\.ts$`,
      },
    },
    {
      name: 'exchange-behind-the-router',
      comment: 'What leaves or enters as a foreign format stands behind the routers and a file of its own.',
      severity: 'error',
      from: { path: '^src-', pathNot: `${engine}(exchange/|router\\.ts$|reports/files\\.ts$)` },
      to: {
        path: `${engine}exchange/`,
        // What assembles the engine starts the thread that reads foreign tables.
        pathNot: `${engine}exchange/(table-file/table|document-text/document)-(thread|worker)\\.ts$`,
      },
    },
    {
      name: 'rules-are-pure',
      comment: 'Rules take values and give values: no database, no file, no clock, no Node.',
      severity: 'error',
      from: { path: rules },
      to: {
        path: [`${engine}database/`, '/repo', `${engine}.*/index\\.ts$`, 'node_modules/better-sqlite3'],
      },
    },
    {
      name: 'rules-without-node',
      severity: 'error',
      comment: 'Hashing is the one thing of Node that a rule may use.',
      from: { path: rules },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'one-driver-one-printer',
      comment: 'SQLite has one door (database and vault files), pdfmake one (the print worker).',
      severity: 'error',
      from: {
        path: '^src-main/',
        pathNot: `${engine}(database|vault)/|${engine}kernel/engine-context\\.ts$`,
      },
      to: { path: 'node_modules/better-sqlite3' },
    },
    {
      name: 'one-printer',
      severity: 'error',
      comment: 'pdfmake blocks its thread: only the worker loads it.',
      from: { path: '^src-', pathNot: `${engine}reports/(print-worker\\.ts|print/)` },
      to: { path: 'node_modules/pdfmake' },
    },
    {
      name: 'one-word-library',
      severity: 'error',
      comment:
        'The library for Word is large: only what the print worker loads with the first text may name it.',
      from: { path: '^src-', pathNot: `${engine}reports/word/` },
      to: { path: 'node_modules/docx' },
    },
    {
      name: 'one-spreadsheet-library',
      severity: 'error',
      comment: 'One file knows which library reads and writes spreadsheets.',
      from: { path: '^src-', pathNot: `${engine}exchange/table-file/spreadsheet-library\\.ts$` },
      to: { path: 'node_modules/hucre' },
    },
    {
      name: 'migrations-are-frozen',
      comment: 'A migration is text and depends on nothing that can change.',
      severity: 'error',
      from: { path: `${engine}database/migrations/` },
      to: { pathNot: `${engine}database/migration\\.ts$` },
    },
    {
      name: 'cli-uses-the-front-door',
      severity: 'error',
      comment: 'The command line speaks the contract; of the engine it needs what assembles it.',
      from: { path: '^src-main/cli/' },
      to: {
        path: `${engine}`,
        pathNot: `${engine}(engine|templates)\\.ts$|${engine}kernel/clock\\.ts$|${engine}reports/(printer|print/fonts)\\.ts$|${engine}exchange/(table-file/table|document-text/document)-thread\\.ts$`,
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
