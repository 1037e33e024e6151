import { expect, it } from 'vitest';
import { onlyEmpty } from '../../../src-renderer/lib/empty-markup.ts';
import { ownScript } from '../../../src-renderer/lib/trusted-types.ts';

it.each(['https://example.org/worker.js', 'data:text/javascript,1', 'blob:null/1', '//example.org/x.js'])(
  'starts no worker from %s',
  (url) => {
    expect(() => ownScript(url)).toThrow('Only scripts of the app itself');
  },
);

it('starts a worker from an own asset', () => {
  expect(ownScript('/assets/worker.js')).toBe(new URL('/assets/worker.js', location.href).href);
});

it.each(['<img src=x onerror=alert(1)>', ' ', 'text'])('lets no markup through: %j', (markup) => {
  expect(() => onlyEmpty(markup)).toThrow('Markup is never built');
});

it('lets a place be emptied', () => {
  expect(onlyEmpty('')).toBe('');
});
