import type { SectionKey } from "@/lib/reviews/pack/sections";
import type { Moment } from "./story";

const listed = (titles: readonly string[]) => (titles.length < 2 ? (titles[0] ?? "") : `${titles.slice(0, -1).join(", ")} and ${titles.at(-1)}`);
const lower = (title: string) => (/^[A-Z][a-z]/.test(title) && !/^(Year|Reception|Riverside|Elm|Key)/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title);

/** What the school writes over a section of its pack; some sections speak for themselves. */
export function narrativeOf(key: SectionKey, school: string, moments: readonly Moment[]): string {
  const about = moments.filter((one) => one.s === key);
  switch (key) {
    case "safeguarding":
    case "standards":
    case "stakeholders":
      return about.length === 0 ? "A steady half term. Nothing has changed that is not in the weeks below." : about.map((one) => `${one.title}: ${one.cameOfIt}`).join("\n\n");
    case "priorities":
      return `The governors of ${school} have seen how each priority stands against its criterion.`;
    case "actions":
      return "What is overdue is named with a new day.";
    case "support":
      return moments.some((one) => one.support) ? "We got what we asked for, and say below what came of it." : "We asked for nothing this half term.";
    case "data":
      return "";
  }
}

/** The summary that trustees read when a review is signed off: what, and what was decided; nothing of how people are. */
export function summaryOf(school: string, moments: readonly Moment[]): string {
  const well = moments.filter((one) => one.direction === "better" && !one.talk).map((one) => lower(one.title));
  const hard = moments.filter((one) => one.direction === "worse" || one.talk);
  const parts = [
    well.length > 0 ? `Going well at ${school}: ${listed(well)}.` : `${school} reviewed its half term with the executive team.`,
    ...hard.map((one) => `On ${lower(one.title)}: ${one.decide.charAt(0).toLowerCase()}${one.decide.slice(1)}`),
  ];
  return parts.join(" ");
}
