/** The same tree of keys with texts of any wording: what a translation must satisfy. */
export type SameKeys<Texts> = {
  [Key in keyof Texts]: Texts[Key] extends string ? string : SameKeys<Texts[Key]>;
};
