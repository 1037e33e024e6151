/** One step of the schema: dense number, frozen once released. */
export interface Migration {
  number: number;
  name: string;
  sql: string;
}
