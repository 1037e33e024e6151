/** Words of addresses are no words of the text: "newsletter@…" promises no newsletter. */
const token = /\S+/gu;
const longestAddress = 300;
const address =
  /^[("'„“<[]*((?:https?:\/\/|www\.)\S+?|[^\s@]+@[^\s@]+?|(?:[\p{L}\p{N}-]{2,63}\.){1,4}[a-z]{2,24}(?:\/\S*?)?)[.,;:!?)"'“”>\]]*$/u;

/** The text with mail and web addresses blanked by zeros of the same length, so that places stay what they are. */
export function maskAddresses(plain: string): string {
  return plain.replaceAll(token, (word) => {
    if (word.length > longestAddress || !/[.@]/u.test(word)) return word;
    const found = address.exec(word)?.[1];
    return found === undefined ? word : word.replace(found, '0'.repeat(found.length));
  });
}
