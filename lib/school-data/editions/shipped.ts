import absence from "./absence-over-the-year.json" with { type: "json" };
import attendance from "./attendance-year-to-date.json" with { type: "json" };
import { editionSchema, type Edition } from "./edition";
import keyStage2Extract from "./ks2-extract.json" with { type: "json" };
import keyStage2 from "./ks2-performance-tables.json" with { type: "json" };
import keyStage4Extract from "./ks4-extract.json" with { type: "json" };
import keyStage4 from "./ks4-performance-tables.json" with { type: "json" };
import context from "./school-context.json" with { type: "json" };
import suspensions from "./suspensions.json" with { type: "json" };

/** The editions that come with Braid. */
export const shipped: readonly Edition[] = [keyStage2, keyStage2Extract, keyStage4, keyStage4Extract, attendance, absence, suspensions, context].map((edition) => editionSchema.parse(edition));
