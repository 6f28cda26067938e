import { z } from "zod";

/** The writer's word that no child and no case is named, given when they were asked: a form sends 'on', or nothing. */
export const noChildNamed = z.union([z.boolean(), z.literal("on").transform(() => true)]).optional();
