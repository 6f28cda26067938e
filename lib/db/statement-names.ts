/** As many statements as one connection keeps prepared: the product has a few hundred, lists of many lengths aside. */
const MOST = 1000;

const names = new Map<string, string>();

/**
 * A lasting name for a statement, so that each connection plans it once and not at every use: policies make planning dear.
 * @returns "" (prepare it afresh) once there are too many to keep
 */
export function nameOfStatement({ sql }: { sql: string }): string {
  const known = names.get(sql);
  if (known || names.size >= MOST) return known ?? "";
  const name = `braid_${names.size + 1}`;
  names.set(sql, name);
  return name;
}
