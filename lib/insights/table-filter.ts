import { z } from "zod";

/** What may stand in the table's address: `?hub=…&only=talk&sort=school`. Anything else is left aside. */
export const tableFilter = z.object({
  hub: z.uuid().optional().catch(undefined),
  only: z.enum(["talk", "worse", "silent"]).optional().catch(undefined),
  sort: z.enum(["need", "school"]).optional().catch(undefined),
});

export type TableFilter = { hub?: string | undefined; only?: "talk" | "worse" | "silent" | undefined; sort?: "need" | "school" | undefined };

/** What each choice is called. */
export const onlyWords = { talk: "Need to talk", worse: "Something got worse", silent: "No check-in yet" } as const;
