import type { HelixHalfTerm } from "./count-live-records";
import { type Component, components } from "./strands";

/**
 * What a component has no live record of, said plainly; `school` where frameworks, videos and cohorts, which are the whole trust's, do not count.
 * It speaks of these half terms alone: what was made before them still stands, and is not looked at.
 */
const missing: Record<Component, { trust: string; school?: string }> = {
  "set-quality-goals": {
    trust: "No framework that says what quality is was published, and no new priority or action works on one",
    school: "No new priority or action of the school works on what quality is",
  },
  "align-strategy": { trust: "No priority that says what everybody works towards began, and no new action aligns who does what" },
  "use-evidence": { trust: "No new priority has a baseline and a success criterion to hold progress against" },
  "evaluate-insights": { trust: "No check-in was shared, no half-term review opened and no self-evaluation shared" },
  "develop-expertise": { trust: "No project came to a showcase, and no new priority or action builds expertise up" },
  "empower-horizontal-improvement": {
    trust: "No bright spot was confirmed, no practice video published, and no new priority or action carries what works further",
    school: "No bright spot was confirmed, and no new priority or action carries what works here further",
  },
  connect: { trust: "No visit to a bright spot was made, and no new priority or action brings schools together" },
  "grow-culture-and-leadership": {
    trust: "No cohort began a programme, and no new priority or action is about culture or leadership",
    school: "No new priority or action of the school is about culture or leadership",
  },
  "adopt-a-cycle": { trust: "No half-term review was signed off, and no new priority or action sets a cycle up" },
  "leverage-capacity": { trust: "No request for support was answered, and no new priority or action moves people or days" },
  "anticipate-and-adapt": { trust: "No new priority or action looks ahead of what happens" },
  "de-implement": { trust: "No new priority or action says what is given up, and what that frees" },
};

/** What stands under a component's name: its phrase, or what is missing where these half terms have no live record of it. */
export function sayComponent(component: Component, helix: readonly Pick<HelixHalfTerm, "byComponent">[], ofOneSchool = false): string {
  if (helix.some((term) => term.byComponent[component] > 0)) return components[component].phrase;
  const { trust, school } = missing[component];
  return `${ofOneSchool ? (school ?? trust) : trust} in these half terms.`;
}
