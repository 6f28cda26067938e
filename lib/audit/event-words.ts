import { capital } from "@/lib/words";
import { brightSpotWords } from "./words/bright-spot-words";
import { checkInWords } from "./words/check-in-words";
import { figureWords } from "./words/figure-words";
import { instituteWords } from "./words/institute-words";
import { peopleWords } from "./words/people-words";
import { returnWords } from "./words/return-words";
import { reviewWords } from "./words/review-words";
import { rubricWords } from "./words/rubric-words";
import { setWords } from "./words/set-words";
import { triadWords } from "./words/triad-words";
import { trustWords } from "./words/trust-words";
import { videoWords } from "./words/video-words";

/** What happened, in words that people use. */
const words: Record<string, string> = { ...brightSpotWords, ...checkInWords, ...figureWords, ...instituteWords, ...peopleWords, ...returnWords, ...reviewWords, ...rubricWords, ...setWords, ...triadWords, ...trustWords, ...videoWords };

/** An event's name in words; one that has none yet is spelt out. */
export function eventWords(what: string): string {
  const known = words[what];
  if (known) return known;
  const [noun = "", did = ""] = what.split(".");
  const spelt = `${noun}: ${did}`.replaceAll("-", " ");
  return capital(spelt);
}
