import { z } from "zod";

const number = z.coerce.number().int().positive().max(9999).optional().catch(undefined);

/** Which two versions or revisions an address asks for; nothing where it says none. */
export const twoNumbers = (asked: Record<string, string | string[] | undefined>): { from?: number; to?: number } => {
  const [from, to] = [number.parse(asked.from), number.parse(asked.to)];
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
};
