/** What can be refused about the company file itself: its passphrase, its place, its backups and archives. */
export const vaultFailures = {
  VAULT_LOCKED: {
    title: 'The vault is locked.',
    text: 'Everything is saved. Open it with your passphrase.',
  },
  WRONG_PASSPHRASE: {
    title: 'The passphrase does not match.',
    text: 'Nothing in the file was changed. Check caps lock and keyboard layout.',
  },
  WRONG_PASSPHRASE_OR_DAMAGED: {
    title: 'The vault cannot be opened.',
    text: 'Either the passphrase is wrong or the start of the file is damaged; from outside both look the same. {hasBackup, select, yes {Try once more, then the backup of {backup}.} other {Try once more; there is no backup beside the file.}}',
  },
  VAULT_DAMAGED: {
    title: 'Part of the file is damaged.',
    text: 'Obhut has not overwritten anything and will not open it for writing. {hasBackup, select, yes {The last good backup is of {backup}.} other {There is no backup beside the file; restore one from another place.}}',
  },
  VAULT_NEWER: {
    title: 'This vault comes from a newer version.',
    text: 'It was not changed. The file has layout {fileSchema}, this Obhut knows {appSchema}. Open it with a newer Obhut.',
  },
  VAULT_OPEN_ELSEWHERE: {
    title: 'The vault is open elsewhere.',
    text: 'So that nothing is overwritten, it stays closed here. Close it there and try again.',
  },
  VAULT_READ_ONLY: {
    title: 'Not saved: the file is read-only.',
    text: 'Your last change is only on screen. Remove the write protection or save a backup to another folder.',
  },
  VAULT_MISSING: {
    title: 'The file is no longer in this place.',
    text: 'Obhut has deleted nothing. Connect the drive or choose the file in its new place.',
  },
  VAULT_EXISTS: {
    title: 'A file with this name already exists.',
    text: 'It was not overwritten. Choose another name or another folder.',
  },
  NOT_A_VAULT: {
    title: 'This is not an Obhut vault.',
    text: 'The file was not changed. Obhut vaults end in “.obhut”.',
  },
  FOLDER_NOT_WRITABLE: {
    title: 'This folder cannot be written to.',
    text: 'Nothing was created. Choose a folder in which you may create files.',
  },
  DISK_FULL: {
    title: 'Not saved: the drive is full.',
    text: 'Everything before is safe; reading and printing still work. Free about {neededMb} MB.',
  },
  BACKUP_UNREADABLE: {
    title: 'The backup cannot be read.',
    text: 'Do not rely on it. The vault itself is untouched; make a new backup.',
  },
  ARCHIVE_UNREADABLE: {
    title: 'This is no archive of Obhut, or it is incomplete.',
    text: 'Nothing was imported and no file was made. Copy the archive again or export it anew.',
  },
  SELECTION_UNREADABLE: {
    title: 'This is no selection of Obhut, or it is incomplete.',
    text: 'Nothing was taken over. Ask for the file once more, as Obhut has written it.',
  },
  SELECTION_MERGE_REFUSED: {
    title: 'What differs cannot be taken over into “{name}”.',
    text: '{reason, select, inReview {The draft is under review: take it back from review first.} waits {The draft waits for a second person: have it confirmed or sent back first.} otherKind {In the file it is a text of another kind: take it over as a second entry.} noSuchText {This Obhut does not know the letter text: leave it out.} misfit {The wording uses places that the letter text does not know here: reword it by hand.} other {Together it would be more than one entry holds: take it over as a second entry.}} Nothing was taken over.',
  },
  NOTHING_TO_EXPORT: {
    title: 'Nothing is selected.',
    text: 'No file was written. Choose at least one text, persona or vendor.',
  },
  ARCHIVE_CHANGED: {
    title: 'The archive is no longer as it was exported: {part}.',
    text: 'Nothing was imported and no file was made. Use an archive that nobody has changed.',
  },
  WEAK_PASSPHRASE: {
    title: 'This passphrase can be guessed quickly.',
    text: '{reason, select, tooShort {It is too short. } other {}}Whoever copies the file could open it. Use at least 12 characters or six unrelated words.',
  },
};
