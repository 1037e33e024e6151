/** Office puts an encrypted file into a container like that of its old formats. */
export function oldOrEncrypted(bytes: Uint8Array): 'encrypted' | 'oldFormat' {
  const marker = Buffer.from('EncryptedPackage', 'utf16le');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(marker)
    ? 'encrypted'
    : 'oldFormat';
}
