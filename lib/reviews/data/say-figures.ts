import { londonDay } from "@/lib/clock";
import { withItsYear } from "@/lib/school-year/day";
import { counted } from "@/lib/words";
import type { PackFigures } from "./pack-figures";

/** What is new of the published figures, or the true reason why there is nothing. */
export function sayPublished({ since, loaded, published }: PackFigures): string {
  if (!loaded) return "No published figures of this school are loaded, so none can have changed.";
  if (!since) return "No one-to-one about this school has been discussed yet, so no published figure can be told to be new.";
  const lastTalk = `the one-to-one that was discussed on ${withItsYear(londonDay(new Date(since)))}`;
  if (published.length === 0) return `No main published figure is new since ${lastTalk}.`;
  return `${counted(published.length, "main published figure")} ${published.length === 1 ? "is" : "are"} new since ${lastTalk}.`;
}

/** Where the half term's return stands, with its day. */
export function sayReturned({ returned }: PackFigures, halfTerm: string): string {
  if (returned.state === "not-asked") return `The trust asked for no return for ${halfTerm}.`;
  if (returned.state === "not-sent") return `The school has not sent its return for ${halfTerm} yet.`;
  if (returned.lines.length === 0 || !returned.sentAt) return `The return for ${halfTerm} was sent without a figure that can be added up.`;
  return `As the school sent it on ${withItsYear(londonDay(new Date(returned.sentAt)))}.`;
}
