import { expect, test } from "vitest";
import { prisma } from "@/lib/db/client";
import { homeFor, homesOf } from "@/lib/home/homes";
import { readAdministratorHome } from "@/lib/home/administrator-home";
import { readExecutiveHome } from "@/lib/home/executive-home";
import { placesFor } from "@/lib/home/places";
import { readPrincipalHome } from "@/lib/home/principal-home";
import { readStaffHome } from "@/lib/home/staff-home";
import { aSession } from "@/tests/institute/a-session";
import { aTrust, outsidersTo } from "@/tests/support/a-trust";
import { countStatements } from "@/tests/reviews/count-statements";
import { aWeek } from "@/tests/insights/weeks";

async function aTrustOf(size: number) {
  const trust = await aTrust();
  const executive = await trust.executive();
  const leaders = [];
  for (let place = 0; place < size; place += 1) {
    const school = await trust.school(`School ${place}`);
    const leader = await trust.principalOf([school], executive, `Leader ${place}`);
    await aWeek(leader, executive, school, "2026-11-16", { standards: { descriptor: 3, direction: "worse", needToTalk: place === 0 } });
    leaders.push(leader);
  }
  return { trust, executive: await trust.viewer(executive.personId), leaders };
}

test("an executive sees every one-to-one of the week and every school", async () => {
  const { executive } = await aTrustOf(3);
  const home = await readExecutiveHome(executive);
  expect(home.oneToOnes).toHaveLength(3);
  expect(home.oneToOnes.every((one) => one.checkInId && one.meetsOn === "2026-11-19")).toBe(true);
  expect(home.schools.map((row) => row.school)[0]).toBe("School 0");
  expect(home.helix.filter(({ toCome }) => !toCome).at(-1)?.byKind).toEqual({ "check-in": 3 });
  expect(home.helix.map(({ toCome }) => toCome ?? false)).toEqual([false, false, true, true, true, true]);
});

test("each home takes at most six statements, and as many for six schools as for two", async () => {
  const [few, many] = [await aTrustOf(2), await aTrustOf(6)];
  const executive = async ({ executive: viewer }: typeof few) => await countStatements(() => readExecutiveHome(viewer));
  expect(await executive(few)).toBe(6);
  expect(await executive(many)).toBe(6);
  const principal = async ({ leaders: [viewer] }: typeof few) => (viewer ? await countStatements(() => readPrincipalHome(viewer)) : -1);
  expect(await principal(few)).toBe(6);
  expect(await principal(many)).toBe(6);
});

test("who leads something and is administrator too sees on that home what of the institute is theirs", async () => {
  const { trust, oak, joins, taskId, nextSessionId } = await aSession();
  const both = await trust.person("Ada Both", { role: "middle_leader", school: oak }, { role: "trust_administrator" });
  expect(homeFor(both, undefined)).toBe("administrator");
  await joins(both);
  expect((await readAdministratorHome(both)).institute).toMatchObject({ due: { id: taskId }, next: { id: nextSessionId } });
  expect(await countStatements(() => readAdministratorHome(both))).toBe(5);
});

test("nobody's home shows what they may not read", async () => {
  const { trust } = await aTrustOf(2);
  for (const outsider of Object.values(await outsidersTo(trust))) {
    const home = await readExecutiveHome(outsider);
    expect(home.schools.every((row) => Object.keys(row.cells).length === 0)).toBe(true);
    expect(home.oneToOnes.every((one) => one.checkInId === null)).toBe(true);
    expect(home.helix.every((term) => Object.keys(term.byKind).length === 0)).toBe(true);
    expect((await readStaffHome(outsider)).actions.open).toBe(0);
  }
  expect(await prisma().checkIn.count()).toBe(0);
});

test("a person with several roles chooses among their own homes, and no other", async () => {
  const trust = await aTrust();
  const both = await trust.person("Ada Both", { role: "principal", school: await trust.school() }, { role: "trust_administrator" });
  expect(homesOf(both)).toEqual(["principal", "administrator"]);
  expect(homeFor(both, "administrator")).toBe("administrator");
  expect(homeFor(both, "executive")).toBe("principal");
  const teacher = await trust.person("Toby Teacher", { role: "teacher", school: await trust.school("Elm") });
  expect(homeFor(teacher, "administrator")).toBe("staff");
  expect(placesFor(teacher).map((place) => place.label)).toEqual(["Home", "Rubric", "Triads", "Schools", "Actions", "Institute", "Account"]);
});
