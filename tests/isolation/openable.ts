/** Policies taken away for the moment, as 'people.canSuspend'; '*' takes all of them away. */
export const takenAway = new Set<string>();

/** A noun's policies, each of which says yes to everybody while it is taken away. */
export function openable(noun: string, policies: Record<string, unknown>): Record<string, unknown> {
  const wrapped = Object.entries(policies).map(([name, policy]) => [
    name,
    typeof policy === "function" ? (...given: unknown[]): unknown => takenAway.has("*") || takenAway.has(`${noun}.${name}`) || (policy(...given) as unknown) : policy,
  ]);
  return Object.fromEntries(wrapped) as Record<string, unknown>;
}
