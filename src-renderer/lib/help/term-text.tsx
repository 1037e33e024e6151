import type { GlossaryTerm } from '../../../src-main/contract/help.ts';
import { useLanguage } from '../../i18n/messages.ts';
import { Link } from '../../ui/link.tsx';
import { useGlossary } from './use-help.ts';

/** What a term means, with its article and the terms beside it. */
export function TermText({ term }: { term: GlossaryTerm }) {
  const language = useLanguage();
  const glossary = useGlossary();
  const related = (glossary?.terms ?? []).filter(({ id }) => term.see.includes(id));
  return (
    <div className="flex flex-col gap-1.5">
      <p className="text-pretty">{term.text[language]}</p>
      <p className="text-meta text-ink-2">{term.article[language]}</p>
      {related.length > 0 && (
        <ul className="flex flex-wrap gap-x-3 gap-y-1">
          {related.map(({ id, term: name }) => (
            <li key={id}>
              <Link href={`/help?term=${id}`}>{name[language]}</Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
