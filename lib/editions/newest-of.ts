/** Of each key the edition with the highest version. */
export function newestOf<E extends { key: string; version: number }>(editions: readonly E[]): E[] {
  const newest = new Map<string, E>();
  for (const edition of editions) {
    const before = newest.get(edition.key);
    if (!before || before.version < edition.version) newest.set(edition.key, edition);
  }
  return [...newest.values()];
}
