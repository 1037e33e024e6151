import { examine } from './read-pdf.ts';

const shapes: ((number: number) => string)[] = [
  (n) => `<script>alert(${n})</script>`,
  (n) => `<img src=x onerror=alert(${n})>`,
  (n) => `javascript:app.alert(${n})`,
  (n) => `/OpenAction << /S /JavaScript /JS (app.alert(${n})) >>`,
  (n) => `endstream endobj ${n} 0 obj << /S /Launch /F (cmd.exe) >>`,
  (n) => `)>> /URI (https://evil.example/${n}) <<(`,
  (n) => `https://evil.example/${n}?q=1`,
  (n) => `=HYPERLINK("http://evil.example/${n}")`,
  (n) => `@SUM(1+${n})|cmd`,
  (n) => `"]}],"text":"${n}","link":"https://evil.example"`,
  (n) => `]]></text><image href="file:///etc/passwd" id="${n}"/>`,
  (n) => `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>&x;${n}`,
  (n) => `\u202Etxt.exe${n}\u202C\u2066\u2069`,
  (n) => `\u0000\u0007\u001B[31m${n}\u009B`,
  (n) => `\uD800${n}\uDFFF`,
  (n) => `${'A'.repeat(300)}${n}`,
  (n) => `${'\u00A0x'.repeat(200)}${n}`,
  (n) => `${'a\u0301'.repeat(200)}${n}`,
  (n) => `👩‍👩‍👧‍👦🇪🇺${n}`,
  (n) => `עברית العربية ${n} 漢字 กขค`,
  (n) => `{count, plural, one {x} other {y}} ${n} {0} {{x}}`,
  (n) => `'{'' ${n} '`,
  (n) => `../../../etc/passwd%00${n}`,
  (n) => `${'\n'.repeat(500)}${n}`,
  (n) => `${'-'.repeat(400)}${n}${'_'.repeat(400)}`,
];
/** Texts that try to become more than text, each with a number of its own. */
export const payloads = Array.from({ length: 300 }, (_, index) => {
  const shape = shapes[index % shapes.length];
  return shape ? shape(100_000 + index) : '';
});

const forbidden = /\/(JavaScript|JS|Launch|URI|OpenAction|AA|EmbeddedFile|SubmitForm|GoToR|RichMedia)\b/;
/** Parts of a PDF that do something by themselves, by name. */
export function activeParts(bytes: Uint8Array): string[] {
  const json = JSON.parse(examine(bytes, 'qpdf', ['--json'])) as { qpdf: [unknown, Record<string, unknown>] };
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value)) {
        if (forbidden.test(key)) found.add(key);
        visit(one);
      }
    else if (typeof value === 'string' && value.startsWith('/') && forbidden.test(value)) found.add(value);
  };
  visit(json.qpdf[1]);
  return [...found];
}
