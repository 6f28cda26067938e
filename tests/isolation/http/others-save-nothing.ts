import type { FullTrust } from "../full-trust/full-trust";
import type { Persona } from "../full-trust/people";
import { spilt } from "./allowed-marks";
import { post } from "./ask";
import { type Caller, callerOf, whileSuspended } from "./outsiders";

/**
 * Posts a save of somebody's by its route as everybody but those named.
 * @returns who was answered otherwise than that it is not there, or that they sign in first, and who got a word of it
 */
export async function othersSaveNothing(full: FullTrust, elsewhere: FullTrust, { path, save, theirs, but = [] }: { path: string; save: () => FormData; theirs: Persona; but?: Persona[] }): Promise<Record<string, unknown>> {
  const wrong: Record<string, unknown> = {};
  const others = (Object.keys(full.people) as Persona[]).filter((persona) => persona !== theirs && !but.includes(persona));
  for (const caller of [...others, "nobody", "suspended", "oldSession", "elsewhere"] as Caller[]) {
    const who = await callerOf(full, elsewhere, caller, theirs);
    const ask = () => post(who, path, save());
    const answer = caller === "suspended" && who ? await whileSuspended(full, who, ask) : await ask();
    const spills = spilt(answer, full, caller, path);
    if (answer.status !== (["nobody", "suspended", "oldSession"].includes(caller) ? 401 : 404) || spills.length) wrong[caller] = [answer.status, ...spills];
  }
  return wrong;
}
