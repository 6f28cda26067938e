import { Refused } from "@/lib/errors";
import { spend } from "@/lib/limits/limit";
import { linkLimit } from "../limits";

/** @throws Refused when one internet address tries links by the dozen */
export async function mayTryLink(from: string): Promise<void> {
  if (!(await spend(linkLimit, from))) throw new Refused("Too many links were tried from here. Wait an hour and try again.");
}
