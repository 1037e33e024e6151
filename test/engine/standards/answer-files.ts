/** Small files in the layouts of standard questionnaires, every wording our own. */

export const vsaqQuestions = `// Our own questions in the manner of that questionnaire.
{
  "questionnaire": [
    { "type": "block", "text": "Web", "items": [
      { "type": "radiogroup", "text": "Can <b>others</b> tell " + "you of " +
        "weaknesses?", "id": "g1", "choices": [
        {"application_vm_securitycontact_yes": "Yes, by mail."},
        {"application_vm_securitycontact_no": "No."} ] },
      { "type": "line", "text": "Name?", "id": "application_name" }, /* the end */
    ] }
  ]
}`;

export const vsaqAnswers = JSON.stringify({
  application_name: 'Kranmail',
  application_vm_securitycontact_no: 'checked',
  application_ssl_mixed: 'checked',
  dc_controls_ups: 'checked',
  dc_controls_generator: '',
});

/** Rows of a workbook in the layout of CAIQ: two rows of titles, ids in the first column. */
export const caiqRows = [
  ['CAIQ v4.0.3', '', '', '', ''],
  ['Question ID', 'Question', 'CSP CAIQ Answer', 'SSRM Control Ownership', 'CSP Implementation Description'],
  ['IAM-14.1', 'Second factor for admins?', 'Yes', 'CSP-owned', 'Hardware keys'],
  ['IAM-13.1', 'One account each?', 'No', 'CSP-owned', ''],
  ['BCR-08.1', 'Backups?', 'Yes', '', 'Every night'],
  ['BCR-08.2', 'Backups protected?', 'No', '', ''],
  ['BCR-08.3', 'Restore tried?', 'NA', '', ''],
  ['AIS-01.1', 'Something about applications?', 'Yes', '', 'Policy 7'],
  ['LOG-08.1', 'Logs?', '', '', ''],
];

export const hecvatRows = [
  ['HECVAT version 3.0', '', '', ''],
  ['ID', 'Question', 'Vendor Answers', 'Additional Information'],
  ['DATA-01', 'Is customer data encrypted at rest?', 'Yes', 'AES-256'],
  ['VULN-02', 'Are third-party penetration tests done every year?', 'No', 'Planned for spring'],
  ['COMP-03', 'What colour is your office?', 'Blue', ''],
];

export const mvspMarkdown = `# MVSP of Kranmail
- [x] **2.2** HTTPS only: TLS 1.3
- [ ] 2.4 Passwords
- [x] 1.4 External tests: each spring
`;

export const mvspJson = JSON.stringify({
  version: '2.0',
  controls: [
    { id: '2.2', name: 'Encrypted lines', answer: 'yes' },
    { id: '4.4', name: 'Backups', answer: 'partially', note: 'weekly' },
    { id: '2.4', name: 'Passwords', answer: true },
  ],
});

export const cisoYaml = `
name: Audit
version: 2
requirement_assessments:
  - ref_id: A.8.13
    name: Copies
    result: partially_compliant
    observation: Weekly only
  - ref_id: A.6.3
    name: Training
    result: compliant
  - ref_id: A.5.35
    name: Review
    result: not_assessed
`;

export const freeTable = [
  'Nr;Frage;Antwort;Bemerkung',
  '1;Werden Besucher angemeldet und begleitet?;ja;Empfang',
  '2;Was kostet die Welt?;viel;',
  '3;Wird die Wiederherstellung mindestens jährlich getestet?;Nein, bisher nicht;',
].join('\n');
