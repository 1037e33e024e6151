import type { TextVersion } from '../../../../src-main/contract/consent-record.ts';
import type { Language } from '../../../../src-main/contract/values.ts';
import { Paper } from '../../../ui/paper.tsx';
import { useTextWords } from '../use-text-words.ts';
import { numberOf } from '../version-state.ts';
import { ChangedWords } from './changed-words.tsx';
import { FormBox } from './form-box.tsx';
import type { ShownVersion } from './shown-version.ts';

export interface SideBySideProps {
  shown: ShownVersion;
  older: TextVersion;
  language: Language;
}

/** Two versions beside each other, below each other where there is no room. */
export function SideBySide({ shown: { text, version }, older, language }: SideBySideProps) {
  const words = useTextWords();
  const isBoxed = text.kind === 'consent';
  return (
    <div className="grid gap-3 @min-[620px]:grid-cols-2">
      {[older, version].map((one) => (
        <Paper
          key={one.id}
          kind={one.state === 'published' ? 'own' : 'draft'}
          overline={words.version(numberOf(one, text.versions))}
          className="p-5"
        >
          <FormBox form={one.content.form} isBoxed={isBoxed}>
            <ChangedWords {...{ older, language }} newer={version} only={one === older ? 'older' : 'newer'} />
          </FormBox>
        </Paper>
      ))}
    </div>
  );
}
