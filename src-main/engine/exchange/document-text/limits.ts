/** Largest document that is read, in MB. */
export const documentLimitMb = 20;
/** Most pages of a PDF; contracts with all annexes have some hundred. */
export const mostPages = 1500;
/** Longest text, in characters. */
export const longestText = 4_000_000;
