import type { HelixHalfTerm } from "./count-live-records";
import { type Component, components } from "./strands";

/** What is missing where a component has no live records, said plainly; `school` where frameworks, videos and cohorts, which are the whole trust's, do not count. */
const missing: Record<Component, { trust: string; school?: string }> = {
  "set-quality-goals": {
    trust: "Quality is not defined yet: no framework was published, and no priority or action works on one.",
    school: "Nothing of its own on what quality is yet: no priority or action of the school works on it.",
  },
  "align-strategy": { trust: "No strategy to follow yet: no priority says what everybody works towards, and no action aligns who does what." },
  "use-evidence": { trust: "Nothing to hold progress against yet: no priority has a baseline and a success criterion." },
  "evaluate-insights": { trust: "No talk about how things stand yet: no check-in was shared, no half-term review opened and no self-evaluation shared." },
  "develop-expertise": { trust: "No growing expertise shown yet: no project came to a showcase, and no priority or action builds it up." },
  "empower-horizontal-improvement": {
    trust: "What works has not spread yet: no bright spot was confirmed, no practice video published, and no priority or action carries it further.",
    school: "What works here has not spread yet: no bright spot was confirmed, and no priority or action carries it further.",
  },
  connect: { trust: "No schools brought together yet: no visit to a bright spot was made, and no priority or action connects them." },
  "grow-culture-and-leadership": {
    trust: "No leaders growing together yet: no cohort began a programme, and no priority or action is about culture or leadership.",
    school: "Nothing of its own on culture or leadership yet: no priority or action of the school is about it.",
  },
  "adopt-a-cycle": { trust: "No cycle adopted yet: no half-term review was signed off, and no priority or action sets one up." },
  "leverage-capacity": { trust: "No support given yet: no request for it was answered, and no priority or action moves people or days." },
  "anticipate-and-adapt": { trust: "Nothing foreseen yet: no priority or action looks ahead of what happens." },
  "de-implement": { trust: "Nothing stopped yet: no priority or action says what is given up, and what that frees." },
};

/** What stands under a component's name: its phrase, or what is missing where these half terms have no live record of it. */
export function sayComponent(component: Component, helix: readonly Pick<HelixHalfTerm, "byComponent">[], ofOneSchool = false): string {
  if (helix.some((term) => term.byComponent[component] > 0)) return components[component].phrase;
  const { trust, school } = missing[component];
  return ofOneSchool ? (school ?? trust) : trust;
}
