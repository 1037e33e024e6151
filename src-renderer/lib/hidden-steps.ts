import { create } from 'zustand';

const storeKey = 'obhut.first-steps-hidden';

interface HiddenSteps {
  /** Marks of the files whose first steps were put away on this computer. */
  marks: readonly string[];
  hide(mark: string): void;
  /** Shows them again, whichever file is open. */
  recall(): void;
}

/** For which files the first steps are put away; kept on this computer, tells nothing about a file. */
export const useHiddenSteps = create<HiddenSteps>((_set, get) => ({
  marks: readMarks(),
  hide: (mark) => keep([...get().marks, mark]),
  recall: () => keep([]),
}));

function keep(marks: readonly string[]): void {
  localStorage.setItem(storeKey, JSON.stringify(marks));
  useHiddenSteps.setState({ marks });
}

function readMarks(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storeKey) ?? '[]');
    return Array.isArray(stored) ? stored.filter((mark) => typeof mark === 'string') : [];
  } catch {
    return [];
  }
}
