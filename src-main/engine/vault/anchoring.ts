import { auditHead, entryHash, wholeTrail } from '../kernel/audit/repo.ts';
import { checkTrail, type TrailFinding } from '../kernel/audit/rules.ts';
import { instantNow } from '../kernel/clock.ts';
import type { EngineContext, OpenVault } from '../kernel/engine-context.ts';
import { type Anchor, readKeyCheck, sealAnchor, unsealAnchor, writeKeyCheck } from './key-check.ts';
import { anchorKey } from './repo.ts';

/** After so many commits the anchor is noted outside the file; closing and backups note it in any case. */
const commitsBetween = 50;

export interface Anchoring {
  /** Notes the trail's head outside the file when enough has happened since. */
  afterWrite(): void;
  /** Notes it now; that it cannot be written is logged and nothing more. */
  note(): void;
}

/** Keeps the anchor of an open file; an anchor that contradicts the trail is kept as evidence and never overwritten. */
export function anchoringOf(context: EngineContext, vault: OpenVault): Anchoring {
  const key = anchorKey(vault.db);
  const known = knownHead(vault);
  let noted = known?.entries ?? 0;
  let sinceNoted = 0;
  const isContradicted = known !== null && !holds(vault, known);
  const write = () => {
    const keyCheck = readKeyCheck(vault.path);
    const { number, hash } = auditHead(vault.db);
    if (!key || !keyCheck || isContradicted || number === noted) return;
    const anchor = { entries: number, head: hash, at: instantNow(context.clock) };
    writeKeyCheck(vault.path, { ...keyCheck, anchor: sealAnchor(anchor, key) });
    noted = number;
  };
  const note = () => {
    sinceNoted = 0;
    try {
      write();
    } catch (error) {
      // The commit is safe; a full or vanished folder must not turn it into a failure. Tried again fifty commits on.
      context.log.incident(context.newId(), error);
    }
  };
  return {
    note,
    afterWrite: () => {
      sinceNoted += 1;
      if (sinceNoted >= commitsBetween) note();
    },
  };
}

/** Walks the whole trail and holds it against the anchor. */
export function verifyTrail(vault: OpenVault): TrailFinding {
  return checkTrail(wholeTrail(vault.db), knownHead(vault));
}

/** What the anchor beside the file says, if it is this file's. */
function knownHead(vault: OpenVault): Anchor | null {
  const key = anchorKey(vault.db);
  const sealed = readKeyCheck(vault.path)?.anchor;
  return key && sealed ? unsealAnchor(sealed, key) : null;
}

function holds(vault: OpenVault, anchor: Anchor): boolean {
  return anchor.entries === 0 || entryHash(vault.db, anchor.entries) === anchor.head;
}
