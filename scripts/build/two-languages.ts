import type { Plugin } from 'vite';

const otherLocales = /\/intl\/[\w-]+\/(?!de-DE|en-US)[a-z]{2}-[A-Z]{2}\.mjs$/;

/** The library of controls brings its words in 34 languages; the app speaks two. It skips what is undefined. */
export const twoLanguages: Plugin = {
  name: 'two-languages',
  enforce: 'pre',
  load: (id) => (otherLocales.test(id) ? 'export default undefined;' : null),
};
