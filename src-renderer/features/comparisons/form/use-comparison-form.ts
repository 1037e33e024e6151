import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import { type ComparisonContent, mostCandidates } from '../../../../src-main/contract/comparison-record.ts';
import type { Comparison } from '../../../../src-main/contract/comparison-view.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { type ComparisonDraft, contentOf, draftOf } from './comparison-draft.ts';

export interface ComparisonForm {
  draft: ComparisonDraft;
  change(part: Partial<ComparisonDraft>): void;
  submit(event: FormEvent): void;
  problems: { fieldId: string; text: string }[];
  errorOf(field: 'name' | 'services'): string | undefined;
  isRunning: boolean;
  error: unknown;
}

export interface FormStart {
  /** The comparison that is set up anew; a new one without. */
  comparison?: Comparison | undefined;
  vendorIds: readonly string[];
  onSaved: (comparisonId: string) => void;
}

/** Id of a field, so that the list of problems leads to it. */
export function fieldId(field: 'name' | 'services'): string {
  return `comparison-${field}`;
}

/** The form of a comparison; null until it is known what it begins with. */
export function useComparisonForm({ comparison, vendorIds, onSaved }: FormStart): ComparisonForm | null {
  const t = useTexts('comparisons');
  const { engine } = useAccess();
  const done = useDoneToast();
  const deed = useDeed();
  const start = useStart(comparison, vendorIds);
  const [typed, setTyped] = useState<ComparisonDraft | null>(null);
  const [isTried, setTried] = useState(false);
  if (start === null) return null;
  const draft = typed ?? draftOf(start);
  const problemOf = { name: nameProblem(draft), services: servicesProblem(draft) };
  const fields = (['name', 'services'] as const).filter((field) => problemOf[field]);
  const textOf = (field: 'name' | 'services') => t(`form.${field}Missing`);
  const save = async () => {
    const content = contentOf(draft, start.weights);
    if (comparison) {
      await engine.comparisons.save({ comparisonId: comparison.id, content, basedOn: comparison.savedAt });
      return comparison.id;
    }
    const { id } = await engine.comparisons.create(content);
    done(t('done.created', { name: content.name }));
    return id;
  };
  return {
    draft,
    change: (part) => setTyped({ ...draft, ...part }),
    submit: (event) => {
      event.preventDefault();
      setTried(true);
      if (fields.length > 0) return;
      void deed.run(async () => onSaved(await save()));
    },
    problems: isTried ? fields.map((field) => ({ fieldId: fieldId(field), text: textOf(field) })) : [],
    errorOf: (field) => (isTried && problemOf[field] ? textOf(field) : undefined),
    isRunning: deed.isRunning,
    error: deed.error,
  };
}

function nameProblem({ name }: ComparisonDraft): boolean {
  return name.trim() === '';
}

function servicesProblem({ serviceIds }: ComparisonDraft): boolean {
  return serviceIds.length < 2 || serviceIds.length > mostCandidates;
}

/** What the form begins with: the comparison itself, or the defaults with the first service of each vendor. */
function useStart(
  comparison: Comparison | undefined,
  vendorIds: readonly string[],
): ComparisonContent | null {
  const { ask } = useAccess();
  const [start, setStart] = useState<ComparisonContent | null>(comparison?.content ?? null);
  const { data: defaults } = useQuery(ask.comparisons.defaults.queryOptions());
  const input = { search: '', vendorIds: [...vendorIds] };
  const { data: chosen } = useQuery(ask.comparisons.services.queryOptions({ input }));
  useEffect(() => {
    if (start !== null || !defaults || !chosen) return;
    const firsts = chosen.services.filter(
      ({ vendorId }, index, all) => all.findIndex((one) => one.vendorId === vendorId) === index,
    );
    setStart({
      ...defaults,
      name: '',
      purpose: '',
      candidates: firsts.map(({ serviceId }) => ({ serviceId, offer: null })),
    });
  }, [start, defaults, chosen]);
  return start;
}
