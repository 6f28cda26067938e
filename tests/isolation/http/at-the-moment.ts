import { writeFileSync } from "node:fs";
import { THEN } from "@/tests/support/a-trust";

/** Sets the running product's clock to when tests happen. */
export function atTheMoment() {
  if (process.env.BRAID_CLOCK) writeFileSync(process.env.BRAID_CLOCK, THEN.toISOString());
}
