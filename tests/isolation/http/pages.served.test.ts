import { afterAll, beforeAll, expect, test } from "vitest";
import { v7 } from "@/lib/submissions/uuid";
import { aFullTrust, type FullTrust } from "../full-trust/full-trust";
import type { Persona } from "../full-trust/people";
import { pages } from "../places";
import { aboutNothing, seenFrom } from "./alike";
import { spilt } from "./allowed-marks";
import { open, openPayload } from "./ask";
import { atTheMoment } from "./at-the-moment";
import { saidInTheLog } from "./said-in-the-log";
import { type Caller, callerOf, whileSuspended } from "./outsiders";

let full: FullTrust;
let elsewhere: FullTrust;
beforeAll(async () => {
  atTheMoment();
  full = await aFullTrust("Hawthorn Isolation Trust", "hawthorn-text");
  elsewhere = await aFullTrust("Larkfield Isolation Trust", "larkfield-text");
});
afterAll(() => expect([...saidInTheLog("hawthorn-text"), ...saidInTheLog("larkfield-text")], "texts in the product's log").toEqual([]));

const nobody: Caller[] = ["nobody", "suspended", "oldSession"];

test.each(Object.entries(pages))("%s opens for its readers and shows each only what is theirs", async (_route, { path, opens, leadsTo, knows }) => {
  const at = path(full);
  const everybody = Object.keys(full.people) as Persona[];
  const readers = opens === "everybody" || opens === "anybody" ? everybody : opens;
  const rightful = readers[0] ?? "executive";
  const wrong: Record<string, unknown> = {};
  for (const caller of [...everybody, ...nobody, "elsewhere"] as Caller[]) {
    const who = await callerOf(full, elsewhere, caller, rightful);
    const ask = async (where: string) => [await open(who, where), await openPayload(who, where)] as const;
    const askAsCaller = (where: string) => (caller === "suspended" && who ? whileSuspended(full, who, () => ask(where)) : ask(where));
    const [page, payload] = await askAsCaller(at);
    const spills = [...spilt(page, full, caller, at), ...spilt(payload, full, caller, at)];
    const opened = page.status === 200 ? "opened" : page.status === 404 || page.status === 405 ? "not found" : page.to.includes("/sign-in") ? "sign in first" : `${page.status} ${page.to}`;
    const missing = at === aboutNothing(at, v7) ? undefined : await askAsCaller(aboutNothing(at, v7));
    const alike = opened === "opened" || knows?.includes(caller as Persona) || !missing || (seenFrom(missing[0]) === seenFrom(page) && seenFrom(missing[1]) === seenFrom(payload));
    const mayOpen = opens === "anybody" || (readers as Caller[]).includes(caller) || (caller === "elsewhere" && missing === undefined && readers.length > 0);
    const turnedAway = nobody.includes(caller) ? ["not found", "sign in first"] : ["not found"];
    const ledOn = leadsTo !== undefined && [303, 307].includes(page.status) && new RegExp(`${leadsTo}$`).test(page.to);
    if (!ledOn && !(mayOpen ? ["opened"] : turnedAway).includes(opened)) wrong[caller] = mayOpen ? `${opened}, but may open it` : opened;
    if (!alike) wrong[caller] = "can tell refused from missing";
    if (spills.length) wrong[caller] = spills;
  }
  expect(wrong).toEqual({});
}, 120_000);
