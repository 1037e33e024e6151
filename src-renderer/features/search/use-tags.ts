import { Hash } from 'lucide-react';
import { HitKind } from '../../../src-main/contract/search.ts';
import { useTexts } from '../../i18n/messages.ts';
import type { PaletteRow } from './palette-rows.ts';
import { meansLabel, type Typed, tagOf } from './typed.ts';

export interface Tags {
  /** Kinds of records that the keywords name; null without any. A keyword that names none is nothing. */
  kinds: readonly HitKind[] | null;
  /** Keywords that may be meant by the one that is being typed. */
  rows: readonly PaletteRow[];
}

/** Keywords: the kinds of records by their names. */
export function useTags({ tags, openTag, text }: Typed): Tags {
  const t = useTexts('search');
  const called = (tag: string) =>
    HitKind.options.filter((kind) => meansLabel(tag, t(`kinds.${kind}`), 'whole'));
  const before = tags.map((tag) => `#${tag} `).join('');
  const meant =
    openTag === null
      ? []
      : HitKind.options.filter((kind) => meansLabel(openTag, t(`kinds.${kind}`), 'beginning'));
  return {
    kinds: tags.length === 0 ? null : tags.flatMap(called),
    rows: meant.map((kind) => ({
      id: `tag-${kind}`,
      group: 'tags',
      icon: Hash,
      title: t(`kinds.${kind}`),
      detail: '',
      area: t('tag'),
      fill: `${before}#${tagOf(t(`kinds.${kind}`))} ${text}`,
    })),
  };
}
