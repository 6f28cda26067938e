import type { FileElement } from "../../file/framework-file";
import { concretenessFading, greatTeaching } from "../works/explaining";
import { cognitiveScience } from "../works/memory";

export const concreteBeforeAbstract: FileElement = {
  title: "Concrete before abstract",
  summary: "Begin with something pupils can handle, see or already know, then fade it on purpose into words and symbols.",
  why: `Symbols are short because they leave almost everything out. ‘3/4’, ‘democracy’ or ‘photosynthesis’ mean a great deal to someone who has met many cases, and little to someone who has not. Objects, pictures, stories and familiar cases give the symbol something to stand for.

Objects alone do not teach, though. Pupils can enjoy the cubes and never see the number. What helps is the journey: from the thing, to a drawing of it, to the symbol, with the link said aloud at each stage and the support taken away when it has done its work. This is as true of a map, a circuit or a metaphor as of a sum.

Older pupils need it too. Age does not make an idea less new.`,
  stages: [
    "I use objects, pictures or stories to begin some topics. They and the written work are sometimes separate activities.",
    "I choose a representation that shows the idea’s structure, use it alongside the symbol and say how the two match.",
    "I fade from concrete to abstract on purpose, within a lesson or across several. I go back to the concrete for pupils who need it without making them feel behind.",
    "I help colleagues to agree which representations we use, from year to year, so that pupils meet the same ones again and can outgrow them.",
  ],
  tips: [
    "Keep object, drawing and symbol in view together for the first few examples, and point from one to the other.",
    "Ask ‘Where can you see the 4 in your drawing?’ in either direction.",
    "Choose plain objects over pretty ones; interesting toys draw attention to themselves.",
    "Start an abstract idea with one vivid case, then a second that is different, and ask what they share.",
    "Put the objects away for the last two questions, within reach of anyone who wants them.",
  ],
  research: [
    { ...concretenessFading, means: "This review argues for starting with concrete materials and fading them step by step. Its own evidence is a modest number of studies, mostly in maths and science, so watch how your pupils take each step." },
    { ...cognitiveScience, means: "Pictures with words, and learning with the body, show promise, but studies in ordinary classrooms are few. A picture helps when it carries meaning and is close to the words; decoration can distract." },
    { ...greatTeaching, means: "Understanding how pupils think about the content goes with better learning. Choosing a representation well is that understanding put to work." },
  ],
  reading: [{ title: "Concreteness fading in mathematic and science instruction: A systematic review", by: "Percepts and Concepts Laboratory, Indiana University", link: "https://pc.cogs.indiana.edu/concreteness-fading-in-mathematic-and-science-instruction-a-systematic-review/" }],
  slips: [
    "Using objects for fun at the start and symbols for work at the end, with nothing between.",
    "Offering apparatus only to those who struggle, so that asking for it feels like failing.",
    "Changing the representation every year, so that pupils learn the picture instead of the idea.",
  ],
  questions: [
    "Have we agreed which representations each subject uses, and when they fade?",
    "Can every classroom, older classes included, reach the materials it needs?",
  ],
  variants: [
    { context: "early_years", text: "Handling comes first and lasts longer. Let children meet the same number or sound in sand, steps, claps and snacks, and add the mark or numeral when the idea is familiar, not as the way in." },
    { context: "special", text: "Objects of reference (an object that always stands for an event or a place) can begin a path that leads to photographs, symbols and words over months. Agree the next step for each pupil and keep to one system across home and school." },
    { context: "small_school", text: "With one set of equipment for several classes, agree a short core list, label it by unit and plan who needs it when. Home-made and digital versions do well for the drawing stage." },
  ],
};
