import { z } from "zod";
import { LONGEST, title } from "../content";
import { defaultStages } from "../stages";
import { starterModules } from "../starter/modules";
import { starterFramework } from "../starter/starter-framework";
import type { NewFramework } from "./add-framework";

const requestId = z.uuid();
const started = ({ name, about, stages, areas, modules = [] }: NewFramework) => ({ name, about, stages, areas, modules });

/** What a framework begins with where there is no file: Braid's own example, or a name on a blank page with Braid's own stages. */
export const newFramework = z
  .discriminatedUnion("from", [
    z.object({ from: z.literal("example"), requestId }),
    z.object({ from: z.literal("blank"), requestId, name: title, about: z.string().trim().max(LONGEST.line, "Keep this to 500 characters").default("") }),
  ])
  .transform((input) => ({ requestId: input.requestId, framework: started(input.from === "example" ? { ...starterFramework, modules: starterModules } : { ...input, stages: defaultStages, areas: [] }) }));
