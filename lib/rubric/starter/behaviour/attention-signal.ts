import type { FileElement } from "../../file/framework-file";
import { managementPractices, specificPraise } from "../works/behaviour";

export const attentionSignal: FileElement = {
  title: "Gaining attention",
  summary: "Use one calm signal, wait for everyone, and give instructions so clear that pupils can start at once.",
  why: `Much low-level noise begins with instructions given over talk, or too many at once. When a few pupils listen and the teacher goes on, the class learns that listening is a choice. When the teacher waits for everyone, each time, without crossness, it soon takes three seconds.

A signal works because it is always the same and always means the same: stop, look, listen. A raised hand, a rhythm, a bell or a quiet ‘Thank you’ will all do. After it comes the hard part, which is to wait, to look round the room with interest, to thank the near and prompt the far, and not to speak until you need not raise your voice.

Then say what to do, in order, in few words, and check that it was understood. Clear instructions are kindness to pupils who lose the thread.`,
  stages: [
    "I ask for attention in several ways and sometimes talk while pupils talk.",
    "I use one signal, wait for all and give instructions in short steps.",
    "Attention comes quickly and warmly. My instructions are clear the first time, I check them by asking, and I rarely repeat.",
    "I help colleagues to find a signal and a stance that suit them, and we agree one for shared spaces such as the hall.",
  ],
  tips: [
    "Pick one signal, tell pupils why, practise it five times today and thank them each time.",
    "Stand still in one place to give instructions.",
    "Name what you see: ‘This table is ready, thank you’, rather than who is not.",
    "Give instructions in the order who, what, how long, and then say ‘Go’.",
    "Ask a pupil ‘What are we going to do first?’ before you let the class begin.",
    "Lower your voice when the room gets louder.",
  ],
  research: [
    { ...managementPractices, means: "This review found enough evidence for 20 practices, among them high structure, expectations that are taught and reviewed, and specific praise. The signal itself has not been tested; it is a sensible way to put these into practice." },
    { ...specificPraise, means: "Fifty years of studies report that praise naming what the pupil did encourages it. Researchers still differ on how good the studies are, so notice how your own pupils take it." },
  ],
  reading: [{ title: "Running the Room: The Teacher’s Guide to Behaviour", by: "Tom Bennett, John Catt, 2020" }],
  slips: [
    "Using ‘Shh’ as background music.",
    "Starting when most are listening.",
    "Seven instructions in one breath.",
    "Praise so general that nobody knows what it was for.",
  ],
  questions: [
    "When leaders enter a room, do they know the signal and keep to it?",
    "Do pupils hear more about what goes right than about what goes wrong?",
  ],
  variants: [
    { context: "special", text: "Use more than sound: lights, a symbol, a touch on the table that has been agreed. Say the name first and allow time; some pupils listen best without looking, and should not be asked to look." },
    { context: "secondary_subject", text: "In a workshop, laboratory or sports hall the signal is about safety. Make it one that can be seen, practise a full stop in the first lesson and time it." },
  ],
};
