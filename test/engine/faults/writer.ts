import { writeSync } from 'node:fs';
import { writePerson } from '../../../src-main/engine/company/repo.ts';
import type { EngineContext } from '../../../src-main/engine/kernel/engine-context.ts';
import { runCommand } from '../../../src-main/engine/kernel/procedures.ts';
import { openVaultFile } from '../../../src-main/engine/vault/session.ts';
import { contextFor } from './context.ts';

/** Writes people one after the other and says each number on standard output once its commit has returned. */
export function write([path = '', passphrase = '', from = '0']: string[]): void {
  const context: EngineContext = contextFor();
  openVaultFile(context, { path, passphrase, readOnly: false });
  writeSync(1, 'open\n');
  for (let number = Number(from); ; number += 1) {
    const person = {
      id: `p${number}`,
      name: `Person ${number} ${'x'.repeat(number % 400)}`,
      role: '',
      function: 'other' as const,
      email: '',
    };
    runCommand(context, 'company.savePerson', (tools) => {
      writePerson(tools.db, person);
      tools.record({ subject: { kind: 'person', id: person.id, label: person.name }, after: person });
    });
    writeSync(1, `${number}\n`);
  }
}
