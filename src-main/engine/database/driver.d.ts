import 'better-sqlite3';

declare module 'better-sqlite3' {
  namespace BetterSqlite3 {
    interface Database {
      /** Sets the key of an encrypted file; the driver is better-sqlite3-multiple-ciphers. */
      key(key: Buffer): void;
      /** Encrypts the file anew under another key. */
      rekey(key: Buffer): void;
    }
  }
}
