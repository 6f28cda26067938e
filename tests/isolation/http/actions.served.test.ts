import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { v7 } from "@/lib/submissions/uuid";
import { aFullTrust, type FullTrust } from "../full-trust/full-trust";
import type { Persona } from "../full-trust/people";
import { type ActionPlace, actions, type Fields } from "../places";
import { aboutNothing, seenFrom } from "./alike";
import { spilt } from "./allowed-marks";
import { type Argument, call } from "./ask";
import { atTheMoment } from "./at-the-moment";
import { builtActions } from "./manifest";
import { saidInTheLog } from "./said-in-the-log";
import { callerOf, OUTSIDERS, whileSuspended } from "./outsiders";
import { digestOf } from "./trust-digest";

let elsewhere: FullTrust;
beforeAll(async () => {
  atTheMoment();
  elsewhere = await aFullTrust("Larkfield Isolation Trust", "larkfield-text");
});
afterAll(() => expect([...saidInTheLog("hawthorn-text"), ...saidInTheLog("larkfield-text")], "texts in the product's log").toEqual([]));

function asForm(fields: Fields, change: (text: string) => string = (text) => text): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) form.append(change(name), typeof value === "string" ? change(value) : value);
  return form;
}

/** Fields that nobody's form has: each says that somebody else, of another trust, is asking. Nothing may believe them. */
function forged({ trustId, people }: FullTrust, fields: Fields): Fields {
  const they = people.principal.personId;
  const said = { trustId, viewerId: they, personId: they, leaderId: they, authorId: they, createdById: they, role: "trust_executive", today: "2030-01-01" };
  return Object.fromEntries(Object.entries(said).filter(([name]) => !(name in fields)));
}

const changed = (before: Record<string, string>, after: Record<string, string>) => Object.keys(before).filter((table) => before[table] !== after[table]);

describe.each(Object.entries(actions))("%s", (name, place: ActionPlace) => {
  test("changes nothing for anybody else, tells them nothing, and works for the rightful person", async () => {
    const full = await aFullTrust("Hawthorn Isolation Trust", "hawthorn-text");
    const id = builtActions().get(name) ?? "not built";
    const fields = await place.fields(full);
    const rightful = place.rightful === "nobody" ? "principal" : place.rightful;
    const given = (change?: (text: string) => string): Argument[] => [...(place.before?.(full) ?? [{}]), asForm({ ...fields, ...(place.rightful === "nobody" ? {} : forged(elsewhere, fields)), requestId: v7() }, change)];
    const before = await digestOf(full.trustId);
    const asked = place.path(full) + JSON.stringify(fields);
    const namesRecords = asked !== aboutNothing(asked, v7);

    const wrong: Record<string, unknown> = {};
    const outsiders = OUTSIDERS.filter((caller) => caller !== place.rightful && !place.may?.includes(caller));
    for (const caller of outsiders) {
      const who = await callerOf(full, elsewhere, caller, rightful);
      const nothing = (text: string) => aboutNothing(text, v7);
      const ask = async () => [await call(who, id, place.path(full), given()), await call(who, id, nothing(place.path(full)), given(nothing))] as const;
      const [answer, missing] = caller === "suspended" && who ? await whileSuspended(full, who, ask) : await ask();
      const effect = changed(before, await digestOf(full.trustId));
      const spills = spilt(answer, full, caller, place.path(full));
      if (effect.length) wrong[caller] = `changed ${effect.join(", ")}`;
      else if (spills.length) wrong[caller] = spills;
      else if (answer.status >= 500) wrong[caller] = `crashed with ${answer.status}`;
      else if (namesRecords && seenFrom(answer) !== seenFrom(missing)) wrong[caller] = "can tell refused from missing";
    }
    expect(wrong).toEqual({});

    const others = await digestOf(elsewhere.trustId);
    const who = place.rightful === "nobody" ? undefined : full.people[place.rightful as Persona];
    const answer = await call(who, id, place.path(full), given());
    const effect = changed(before, await digestOf(full.trustId));
    expect(spilt(answer, full, place.rightful, place.path(full)).filter((text) => !place.shows?.includes(text))).toEqual([]);
    // What that trust's own administrator asked for by the same button is done later, by the worker: links to invitations, the reading of a file, the giving of figures.
    expect(changed(others, await digestOf(elsewhere.trustId)).filter((table) => !["single_use_link", "figure_import", "return_preparation", "return_release"].includes(table)), "a trust named in the form alone").toEqual([]);
    // The worker may have made an invitation's link by now.
    if (place.changesNothing) expect(effect.filter((table) => table !== "single_use_link"), place.changesNothing).toEqual([]);
    else expect(effect.length > 0 || answer.all.slice(-1500), "the rightful call has an effect").toBe(true);
  }, 120_000);
});
