import type { FoundPassage } from '../../../contract/contracts.ts';
import type { DocumentSection } from '../../../contract/document-text.ts';
import type { Language } from '../../../contract/values.ts';
import type { ScannedContract } from './scanned-contract.ts';
import type { UnitScore } from './unit-score.ts';

/** Neighbours that hit are one passage up to so many characters. */
const longestMerged = 900;
/** After a line that ends with a colon, so much of what it leads into is part of the passage. */
const longestList = 600;

interface Run extends UnitScore {
  first: number;
  last: number;
}

/** Passages from the units that hit: neighbours under one heading become one, a line with a colon takes its list along. */
export function mergedPassages(
  contract: ScannedContract,
  scored: readonly (UnitScore & { unit: number })[],
  language: Language,
): FoundPassage[] {
  const runs: Run[] = [];
  for (const { unit, ...score } of scored) {
    const last = runs.at(-1);
    if (last && belongs(contract, last, unit) && last.isContrary === score.isContrary) {
      last.last = unit;
      last.score = Math.max(last.score, score.score);
      last.hits = [...new Set([...last.hits, ...score.hits])];
    } else {
      runs.push({ first: unit, last: unit, ...score });
    }
  }
  return runs.map((run) => passageOf(contract, withItsList(contract, run), language));
}

function belongs({ units }: ScannedContract, run: Run, unit: number): boolean {
  const first = units[run.first];
  const next = units[unit];
  if (!first || !next || first.section !== next.section || next.to - first.from > longestMerged) return false;
  return unit === run.last + 1;
}

function withItsList({ units }: ScannedContract, run: Run): Run {
  const first = units[run.first];
  if (!first || !units[run.last]?.isLead) return run;
  const lead = run.last;
  let { last } = run;
  for (let next = last + 1; ; next += 1) {
    const unit = units[next];
    if (!unit || unit.section !== first.section || unit.lead !== lead || unit.to - first.from > longestList)
      break;
    last = next;
  }
  return { ...run, last };
}

function passageOf({ units, sections }: ScannedContract, run: Run, language: Language): FoundPassage {
  const first = units[run.first];
  const last = units[run.last];
  const section = sections[first?.section ?? -1];
  if (!first || !last || !section) throw new Error('a passage without a place');
  return {
    text: section.text.slice(first.from, last.to).replace(/\s+/g, ' ').trim(),
    where: whereOf(section, section.text.slice(0, first.from), language),
    score: run.score,
    hits: run.hits,
    isContrary: run.isContrary,
    section: first.section,
    heading: section.heading,
    page: section.page,
    from: first.from,
    to: last.to,
  };
}

/** Page, heading or both, as lawyers cite: "S. 4, § 8 Löschung"; the number of the paragraph where there is neither. */
function whereOf({ heading, page }: DocumentSection, before: string, language: Language): string {
  const words =
    language === 'de' ? { page: 'S.', paragraph: 'Absatz' } : { page: 'p.', paragraph: 'paragraph' };
  const parts = [...(page === null ? [] : [`${words.page} ${page}`]), ...(heading === null ? [] : [heading])];
  if (parts.length > 0) return parts.join(', ');
  return `${words.paragraph} ${before.split('\n').filter((line) => line.trim() !== '').length + 1}`;
}
