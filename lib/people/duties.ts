import type { Duty } from "@/lib/db/generated/enums";

/** Duties in our own words. */
export const dutyWords: Record<Duty, string> = {
  chief_executive: "chief executive",
  finance_director: "finance director",
  safeguarding_lead: "trust safeguarding lead",
  improvement_partner: "improvement partner",
  network_lead: "network lead",
  facilitator: "facilitator",
  reviewer: "reviewer",
  broker: "broker",
  champion: "champion",
  triad_coordinator: "triad coordinator",
  set_coordinator: "action-learning coordinator",
};

export const duties = Object.keys(dutyWords) as Duty[];

/** Duties that one person holds at a time: whoever is appointed follows whoever held it. */
export const heldByOne: readonly Duty[] = ["chief_executive", "finance_director", "safeguarding_lead"];
