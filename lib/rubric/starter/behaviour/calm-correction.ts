import type { FileElement } from "../../file/framework-file";
import { empathicDiscipline, improvingBehaviour, specificPraise } from "../works/behaviour";

export const calmCorrection: FileElement = {
  title: "Calm correction",
  summary: "Correct early, quietly and kindly, keep the lesson going, and leave the pupil a way back.",
  why: `All classes drift. What happens next decides whether it is a ripple or a storm. A correction that is quick, private and about the action lets the pupil change course without losing face. One that is loud and about the person asks for a fight, in front of an audience.

Begin with the least that works: a look, moving nearer, a quiet word, thanking a neighbour who is doing it. Say what to do rather than what not to do, give a moment to do it and walk away. If more is needed, name the choice and the consequence plainly and carry it out without anger. Afterwards, put things right between you.

Behaviour usually means something. Asking what, when all is calm, is not being soft; it is how it stops happening again.`,
  stages: [
    "I correct pupils when behaviour disturbs the lesson and use the school’s steps.",
    "I correct early and quietly, say what I want to see and follow up what I said.",
    "I use the least that works, keep my voice and face calm, follow up every time and repair the relationship. The same pupils need it less often.",
    "I help colleagues to rehearse hard moments, look with them for patterns and causes, and support them without taking over.",
  ],
  tips: [
    "Move next to the pupil while you go on teaching; say nothing yet.",
    "Crouch, whisper one instruction, say ‘Thank you’ and leave.",
    "Change ‘Stop talking’ into ‘Eyes on line three’.",
    "Plan your words for the situation you dread, and practise them aloud.",
    "Notice the pupil being right within the next five minutes and say so quietly.",
    "Ask afterwards: ‘What happened? Who was affected? What will help next time?’",
  ],
  research: [
    { ...improvingBehaviour, means: "Know pupils and what influences them, teach the behaviour you want, be consistent, and fit support to the few who need more. Four of its six recommendations are about preventing trouble." },
    { ...empathicDiscipline, means: "In five American middle schools a short exercise that invited teachers to value pupils’ perspectives halved suspensions over the year. It is one trial with 31 teachers, so take the idea and not the size." },
    { ...specificPraise, means: "Naming what went well is a small act that helps in many settings. With pupils who are often corrected, look for it on purpose." },
  ],
  reading: [{ title: "Slash Suspensions With Empathy", by: "Stanford SPARQ", link: "https://sparq.stanford.edu/solutions/slash-suspensions-empathy" }],
  slips: [
    "Asking ‘Why did you do that?’ in front of the class.",
    "Threatening what you will not or cannot do.",
    "Arguing about the second thing (the sigh, the look) and losing sight of the first.",
    "Letting it go today and exploding tomorrow.",
  ],
  questions: [
    "Do staff get help that leaves them in charge of their own rooms?",
    "Which pupils, and which groups, are corrected and sent out most, and what have we learned from asking them?",
  ],
  variants: [
    { context: "special", text: "Behaviour is communication. Follow the pupil’s plan, lower demands and words when stress rises, and keep the review for another time, with pictures or comic strips if these help." },
    { context: "early_years", text: "Name the feeling, hold the limit, show what to do instead: ‘You are cross. I won’t let you hit. Say “My turn”.’ Then help the child to do it." },
    { context: "secondary_subject", text: "Avoid the audience: a word at the desk, a talk at the end, a meeting arranged for later. Let the pupil’s tutor know the good as well." },
  ],
};
