/** Those of one group side by side, where the first of them stands; what is of none stays where it is. */
export function together<T>(entries: readonly T[], groupOf: (entry: T) => string | undefined): T[] {
  const members = new Map<string, T[]>();
  for (const entry of entries) {
    const group = groupOf(entry);
    if (group !== undefined) members.set(group, [...(members.get(group) ?? []), entry]);
  }
  return entries.flatMap((entry) => {
    const all = members.get(groupOf(entry) ?? '');
    if (!all) return [entry];
    return all[0] === entry ? all : [];
  });
}
