import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export const projectRoot = join(import.meta.dirname, '..', '..');

export interface SourceFile {
  /** Path from the project's root, with slashes. */
  path: string;
  text: string;
}

/** Every TypeScript file below the given folders of the project. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => ({ path: relative(projectRoot, file), text: readFileSync(file, 'utf8') })),
  );
}
