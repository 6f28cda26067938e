import { capital } from "@/lib/words";
import { FEWEST, MOST } from "./schema";

const words = ["none", "one", "two", "three", "four", "five"] as const;
const word = (count: number) => words[count] ?? String(count);
const bounds = `${capital(word(FEWEST))} to ${word(MOST)}`;

/** A kind word on how many priorities run at a school: how many more to choose, that they are enough, or that there is no room. */
export function sayHowMany(running: number): string {
  if (running === 0) return `${bounds}: none is chosen yet.`;
  if (running < FEWEST) return `${bounds}: ${word(FEWEST - running)} more to choose.`;
  if (running < MOST) return `${capital(word(running))} run: enough, with room for ${word(MOST - running)} more.`;
  return `${capital(word(running))} run: as many as a school works on at once.`;
}
