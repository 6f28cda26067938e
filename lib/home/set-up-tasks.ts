import { counted } from "@/lib/words";
import type { AdministratorHome } from "./administrator-home";

export type SetUpTask = { key: string; name: string; href: string; hint: string; state: "done" | "to-do" | "started" | "problem" };

/** What it takes to set a trust up, in the order one would do it, each with how far it is. */
export function setUpTasks({ facts, withoutRole, lastImport }: AdministratorHome): SetUpTask[] {
  const waits = lastImport !== null && lastImport.appliedAt === null;
  return [
    { key: "schools", name: "Schools", href: "/schools", hint: counted(facts.schools, "school"), state: facts.schools > 0 ? "done" : "to-do" },
    { key: "hubs", name: "Hubs", href: "/settings/hubs", hint: facts.inHubs === 0 ? "Schools near each other that work together" : `${facts.inHubs} of ${counted(facts.schools, "school")} in a hub`, state: facts.inHubs === 0 ? "to-do" : facts.inHubs < facts.schools ? "started" : "done" },
    { key: "half-terms", name: "This year’s half terms", href: "/settings/half-terms", hint: `${facts.halfTerms} of 6`, state: facts.halfTerms === 6 ? "done" : facts.halfTerms > 0 ? "started" : "to-do" },
    { key: "people", name: "People, from your staff file", href: "/people/import", hint: waits ? "A file was read and waits for your yes" : counted(facts.people, "person", "people"), state: waits ? "problem" : facts.people > 1 ? "done" : "to-do" },
    { key: "roles", name: "Everybody has a role", href: "/people", hint: withoutRole.total === 0 ? "Nobody is without one" : `${counted(withoutRole.total, "person has", "people have")} no role`, state: withoutRole.total === 0 ? "done" : "problem" },
    { key: "principals", name: "A principal for each school", href: "/people", hint: facts.withoutPrincipal === 0 ? "Each school has one" : `${counted(facts.withoutPrincipal, "school has", "schools have")} no principal`, state: facts.schools === 0 ? "to-do" : facts.withoutPrincipal === 0 ? "done" : "problem" },
    { key: "leads", name: "A trust lead for each principal", href: "/settings/one-to-ones", hint: facts.withoutLead === 0 ? counted(facts.principals, "one-to-one is arranged", "one-to-ones are arranged") : `${counted(facts.withoutLead, "principal has", "principals have")} no trust lead`, state: facts.principals === 0 ? "to-do" : facts.withoutLead === 0 ? "done" : "problem" },
    { key: "duties", name: "Chief executive and finance director", href: "/settings/duties", hint: "They receive what is collated for each review", state: facts.chiefExecutive && facts.financeDirector ? "done" : facts.chiefExecutive || facts.financeDirector ? "started" : "to-do" },
  ];
}
