import type { Plugin } from 'vite';

/** What the first picture is set in. */
const firstFonts = /\/(SourceSans3VF-Upright|SourceSerif4-(Regular|Semibold))\b.*\.woff2$/;

/**
 * The page asks at once for the texts of its language, which one is written in when the page is served, and for the fonts
 * of its first picture, which would be asked for only when that is laid out.
 */
export const textsAndFontsEarly: Plugin = {
  name: 'texts-and-fonts-early',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) => [
      {
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: './assets/texts-__LANGUAGE__.js' },
        injectTo: 'head',
      },
      ...Object.keys(bundle)
        .filter((file) => firstFonts.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${file}` },
          injectTo: 'head' as const,
        })),
    ],
  },
};
