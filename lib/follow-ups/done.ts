import { z } from "zod";

/** Whether somebody did what they had said they would. */
export const done = z.enum(["yes", "partly", "not-yet"], "Say whether you did it");
export type Done = z.infer<typeof done>;

/** The same as an answer to 'Did you do it?', for a form to offer. */
export const doneOptions: readonly { value: Done; label: string }[] = [{ value: "yes", label: "Yes" }, { value: "partly", label: "Partly" }, { value: "not-yet", label: "Not yet" }];

/** The same as it is told afterwards. */
export const doneWords: Record<Done, string> = { yes: "Done", partly: "Partly done", "not-yet": "Not yet" };

/** What came of it, as it is kept: in a triad and with an external coach alike. */
export const followUp = z.object({ done, changed: z.string(), learned: z.string() });
