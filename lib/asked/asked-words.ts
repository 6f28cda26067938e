import { londonDay } from "@/lib/clock";
import { inWords, timeOfDay } from "@/lib/school-year/day";
import type { AskedOfMe } from "./read-asked-of-me";

const words: Record<AskedOfMe["what"], { title: string; text: string; label: string; path: (id: string) => string; when?: (at: Date) => string }> = {
  video: { title: "A practice video to review", text: "Its owner asked you by name.", label: "Look at it", path: (id) => `/videos/${id}/review` },
  "video-again": { title: "A practice video to look at again", text: "Its day has come. It stays published meanwhile.", label: "Look at it again", path: (id) => `/videos/${id}/review` },
  "bright-spot": { title: "Something you do, that others could see", text: "A colleague asks whether you agree.", label: "Have a look", path: (id) => `/bright-spots/${id}` },
  "visit-asked": { title: "Somebody asks to see what you do", text: "Propose a day, or say not now.", label: "Answer", path: (id) => `/bright-spots/visits/${id}` },
  "visit-proposed": { title: "A day is proposed for your visit", text: "Say whether it suits you.", label: "See the day", path: (id) => `/bright-spots/visits/${id}` },
  "triad-asked": { title: "Would you be in this coaching triad?", text: "You say yes or no, and nobody asks why.", label: "See who", path: (id) => `/triads/${id}` },
  "triad-rules": { title: "Your triad’s ground rules", text: "Each of you agrees to them once.", label: "Read them", path: (id) => `/triads/${id}` },
  "triad-session": { title: "Your triad meets", text: "", label: "Open the session", path: (id) => `/triads/sessions/${id}`, when: (at) => `On ${inWords(londonDay(at))} at ${timeOfDay(at)}.` },
  "triad-commitment": { title: "What you committed to in your triad", text: "", label: "Read it again", path: (id) => `/triads/sessions/${id}`, when: (at) => `By ${inWords(londonDay(at))}.` },
  "set-meeting": { title: "Your set meets", text: "", label: "Open the meeting", path: (id) => `/action-learning/meetings/${id}`, when: (at) => `On ${inWords(londonDay(at))} at ${timeOfDay(at)}.` },
  "set-plan": { title: "What you planned in your set", text: "", label: "Read it again", path: (id) => `/action-learning/meetings/${id}`, when: (at) => `By ${inWords(londonDay(at))}.` },
  "set-review": { title: "What came of your last slot?", text: "Your set opens with it.", label: "Say what came of it", path: (id) => `/action-learning/meetings/${id}`, when: () => "" },
  nomination: { title: "A colleague puts themselves forward", text: "They ask for a line from you.", label: "Read it", path: (id) => `/institute/nominations/${id}` },
  "return-due": { title: "The half term’s return is due", text: "Only your school’s leaders see it until you send it.", label: "Fill it in", path: (id) => `/returns/${id}`, when: (at) => `By ${inWords(londonDay(at))}.` },
  "returns-in": { title: "The half term’s returns", text: "", label: "See them", path: (id) => `/returns/${id}`, when: (at) => `They were for ${inWords(londonDay(at))}.` },
  "evaluation-waits": { title: "A self-evaluation waits for your side’s view", text: "The other side has shared theirs. Both are seen once yours is.", label: "Write yours", path: (id) => `/self-evaluation/${id}` },
  "visit-to-close": { title: "What did you learn on your visit?", text: "A few lines for your host.", label: "Write it down", path: (id) => `/bright-spots/visits/${id}` },
};

/** What is asked, in words, with the way to it. */
export function askedWords({ what, about, title, at }: AskedOfMe) {
  const { path, when, ...said } = words[what];
  return { ...said, about: title, href: path(about), when: when?.(at) };
}
