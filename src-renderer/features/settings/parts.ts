/** What the app is built of, with the licence of each part. */
export const parts: readonly { name: string; licence: string }[] = [
  { name: 'Electron', licence: 'MIT' },
  { name: 'SQLite3 Multiple Ciphers, better-sqlite3', licence: 'MIT' },
  { name: 'React', licence: 'MIT' },
  { name: 'React Aria Components', licence: 'Apache-2.0' },
  { name: 'TanStack Router, Query, Virtual', licence: 'MIT' },
  { name: 'oRPC', licence: 'MIT' },
  { name: 'Zod', licence: 'MIT' },
  { name: 'Zustand', licence: 'MIT' },
  { name: 'use-intl', licence: 'MIT' },
  { name: 'Lucide', licence: 'ISC' },
  { name: 'Tailwind CSS', licence: 'MIT' },
  { name: 'React Resizable Panels', licence: 'MIT' },
  { name: 'zxcvbn-ts', licence: 'MIT' },
  { name: 'pdfmake', licence: 'MIT' },
  { name: 'PDF.js', licence: 'Apache-2.0' },
  { name: 'Source Sans 3, Source Serif 4, Source Code Pro', licence: 'OFL-1.1' },
];
