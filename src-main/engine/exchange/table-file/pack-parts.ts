import { crc32, deflateRawSync } from 'node:zlib';

/** Parts of a zip file by their names, in the order in which they are to stand. */
export type Parts = Readonly<Record<string, Uint8Array>>;

const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endSignature = 0x06054b50;
/** Names are UTF-8. */
const flags = 0x0800;
const deflated = 8;
/** 1980-01-01, the first day that the format knows: equal parts give equal files. */
const firstDay = 33;
/** A sheet of 10,000 rows: half the time of the usual 6, and a file that is a sixteenth larger. */
const level = 4;

/** A zip file of parts, packed by the library that Node brings along. */
export function packParts(parts: Parts): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, bytes] of Object.entries(parts)) {
    const path = Buffer.from(name, 'utf8');
    const packed = deflateRawSync(bytes, { level });
    const common = commonOf({ path, checksum: crc32(bytes), packed: packed.length, unpacked: bytes.length });
    const head = Buffer.alloc(4);
    head.writeUInt32LE(localSignature);
    local.push(head, common, path, packed);
    central.push(entryHead(), common, entryTail(offset), path);
    offset += head.length + common.length + path.length + packed.length;
  }
  const list = Buffer.concat(central);
  return Buffer.concat([
    ...local,
    list,
    endOf({ count: Object.keys(parts).length, list: list.length, offset }),
  ]);
}

interface Entry {
  path: Buffer;
  checksum: number;
  packed: number;
  unpacked: number;
}

/** What stands alike before a part and in the list of parts. */
function commonOf({ path, checksum, packed, unpacked }: Entry): Buffer {
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(flags, 2);
  common.writeUInt16LE(deflated, 4);
  common.writeUInt16LE(firstDay, 8);
  common.writeUInt32LE(checksum, 10);
  common.writeUInt32LE(packed, 14);
  common.writeUInt32LE(unpacked, 18);
  common.writeUInt16LE(path.length, 22);
  return common;
}

function entryHead(): Buffer {
  const head = Buffer.alloc(6);
  head.writeUInt32LE(entrySignature);
  head.writeUInt16LE(20, 4);
  return head;
}

function entryTail(offset: number): Buffer {
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return tail;
}

function endOf({ count, list, offset }: { count: number; list: number; offset: number }): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(endSignature);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(list, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
