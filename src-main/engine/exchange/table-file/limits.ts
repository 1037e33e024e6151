/** Largest spreadsheet that is read, in MB; text files may be larger where the caller allows it. */
export const spreadsheetLimitMb = 20;
