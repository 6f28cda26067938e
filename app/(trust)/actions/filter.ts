import { z } from "zod";
import { shows } from "@/lib/actions/list-actions";

/** What the address bar says of the register: which actions, of which school, which page. Anything else falls back. */
export const filter = z.object({
  show: z.enum(shows).catch("mine"),
  school: z.uuid().optional().catch(undefined),
  page: z.coerce.number().int().min(1).catch(1),
  undo: z.uuid().optional().catch(undefined),
});
export type Filter = z.infer<typeof filter>;

/** The address of the register for a filter. */
export function registerAddress({ show, school, page = 1 }: { show: Filter["show"]; school?: string | undefined; page?: number }): string {
  const query = new URLSearchParams({ show, ...(school ? { school } : {}), ...(page > 1 ? { page: String(page) } : {}) });
  return `/actions?${query.toString()}`;
}
