import { asDate } from "@/lib/school-year/day";
import { aTrust } from "@/tests/support/a-trust";

/** Everybody of a peopled trust, those apart. */
export const everybodyBut = (...those: Persona[]): Persona[] => personas.filter((persona) => !those.includes(persona));

const personas: Persona[] = [
  "administrator", "executive", "financeDirector", "lead", "formerLead", "principal", "formerPrincipal", "principalOfBirch", "principalOfCedar",
  "seniorLeader", "seniorLeaderOfCedar", "middleLeader", "actionOwner", "presenter", "teacher", "reviewer", "reviewerOfCedar", "coordinator", "governor", "trustee", "guest",
];

/**
 * A trust with somebody in each position that the walls tell apart. Oakfield and Birch share one leader until
 * Birch also gets a principal of its own; Cedar is another school.
 */
export async function aPeopledTrust(name: string) {
  const trust = await aTrust(name);
  const [oakfield, birch, cedar] = [await trust.school("Oakfield Primary"), await trust.school("Birch Primary"), await trust.school("Cedar Primary")];
  const lead = await trust.person("Lena Lead", { role: "trust_team" });
  const formerLead = await trust.person("Fern Formerlead", { role: "trust_team" });
  const principal = await trust.principalOf([oakfield, birch], lead, "Priya Principal");
  const formerPrincipal = await trust.person("Fred Formerprincipal", { role: "principal", school: oakfield, endsOn: "2026-08-31" });
  const financeDirector = await trust.person("Finn Finance", { role: "trust_team" });
  const reviewer = await trust.person("Ria Reviewer", { role: "middle_leader", school: oakfield });
  const reviewerOfCedar = await trust.person("Rob Reviewer", { role: "teacher", school: cedar });
  const coordinator = await trust.person("Cora Coordinator", { role: "teacher", school: birch });
  const { trustId } = trust;
  await trust.arrange(async (db) => {
    await db.oneToOne.create({ data: { trustId, leaderId: formerPrincipal.personId, leadId: formerLead.personId, startsOn: asDate("2020-09-01"), endsOn: asDate("2026-08-31") } });
    await db.appointment.create({ data: { trustId, personId: financeDirector.personId, duty: "finance_director", startsOn: asDate("2020-09-01") } });
    await db.appointment.create({ data: { trustId, personId: coordinator.personId, duty: "triad_coordinator", startsOn: asDate("2020-09-01") } });
    await db.appointment.create({ data: { trustId, personId: coordinator.personId, duty: "set_coordinator", startsOn: asDate("2020-09-01") } });
    for (const { personId } of [formerLead, financeDirector]) await db.appointment.create({ data: { trustId, personId, duty: "facilitator", startsOn: asDate("2020-09-01") } });
    for (const { personId } of [reviewer, reviewerOfCedar]) await db.appointment.create({ data: { trustId, personId, duty: "reviewer", startsOn: asDate("2020-09-01") } });
  });
  const people = {
    administrator: await trust.administrator(),
    executive: await trust.executive(),
    financeDirector: await trust.viewer(financeDirector.personId),
    lead: await trust.viewer(lead.personId),
    formerLead: await trust.viewer(formerLead.personId),
    principal: await trust.viewer(principal.personId),
    formerPrincipal,
    principalOfBirch: await trust.principalOf([birch], undefined, "Bea Birch"),
    principalOfCedar: await trust.principalOf([cedar], undefined, "Cal Cedar"),
    seniorLeader: await trust.person("Sasha Senior", { role: "senior_leader", school: oakfield }),
    seniorLeaderOfCedar: await trust.person("Cory Senior", { role: "senior_leader", school: cedar }),
    middleLeader: await trust.person("Mo Middle", { role: "middle_leader", school: oakfield }),
    actionOwner: await trust.person("Toby Teacher", { role: "teacher", school: oakfield }),
    presenter: await trust.person("Pat Presenter", { role: "teacher", school: oakfield }),
    teacher: await trust.person("Tess Teacher", { role: "teacher", school: oakfield }),
    reviewer: await trust.viewer(reviewer.personId),
    reviewerOfCedar: await trust.viewer(reviewerOfCedar.personId),
    coordinator: await trust.viewer(coordinator.personId),
    governor: await trust.person("Gus Governor", { role: "governor", school: oakfield }),
    trustee: await trust.person("Vera Trustee", { role: "trustee" }),
    guest: await trust.person("Gita Guest", { role: "guest" }),
  };
  await trust.arrange((db) => db.lineManager.create({ data: { trustId, personId: people.actionOwner.personId, managerId: reviewer.personId, startsOn: asDate("2026-09-01") } }));
  return { name, trust, trustId, schools: { oakfield, birch, cedar }, people };
}

export type PeopledTrust = Awaited<ReturnType<typeof aPeopledTrust>>;
export type Persona = keyof PeopledTrust["people"];
