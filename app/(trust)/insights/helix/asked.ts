import type { HelixAsked } from "@/lib/insights/helix/read-helix";

export type HelixAddress = Promise<{ "half-term"?: string; strand?: string; component?: string; page?: string }>;

/** What the address asks of a braid: without a page, the first. */
export async function askedOf(address: HelixAddress): Promise<HelixAsked & { page: number }> {
  const { "half-term": halfTerm, strand, component, page } = await address;
  return { halfTerm, strand, component, page: Math.max(1, Math.trunc(Number(page)) || 1) };
}
