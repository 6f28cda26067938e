import { z } from "zod";
import { Role } from "@/lib/db/generated/enums";
import type { PeopleFilter } from "./list-people";

const params = z.object({
  q: z.string().trim().max(100).transform((text) => text || undefined).catch(undefined),
  school: z.uuid().optional().catch(undefined),
  role: z.enum(Role).optional().catch(undefined),
  only: z.enum(["without-role", "suspended"]).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).optional().catch(undefined),
});

/** What the address asks for; what makes no sense is left out. */
export function peopleFilter(given: Record<string, string | string[] | undefined>): PeopleFilter {
  const { school, ...filter } = params.parse(given);
  return { ...filter, schoolId: school };
}

/** The same list at another page. */
export function peopleHref({ q, schoolId, role, only }: PeopleFilter, page: number): string {
  const query = new URLSearchParams(Object.entries({ q, school: schoolId, role, only, page: String(page) }).flatMap(([key, value]) => (value ? [[key, value]] : [])));
  return `/people?${query.toString()}`;
}
