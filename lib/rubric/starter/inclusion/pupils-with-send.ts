import type { FileElement } from "../../file/framework-file";
import { managementPractices } from "../works/behaviour";
import { sendGuidance, supportStaffStudy } from "../works/inclusion";

export const pupilsWithSend: FileElement = {
  title: "Pupils with special educational needs (SEND)",
  summary: "Know the pupil before the label, use strong everyday teaching, and review what you try in short cycles.",
  why: `Pupils with special educational needs or a disability (SEND) are in every class. Most of what helps them is not exotic: clear explanations in small steps, ways to remember and organise, scaffolds, flexible groups and technology that removes a barrier. Done well and on purpose this is what they need most, and everyone else gains.

A diagnosis tells us where to look. It does not tell us what this child can do, enjoys, avoids or understands. For that we watch, ask the pupil and the family, try something and see. Then we adjust: assess, plan, do, review, in weeks and not years.

Some pupils also need things that are quite particular to them, such as a way of communicating, a sensory break or equipment. Those who know about it should be heard, and the teacher remains the teacher.`,
  stages: [
    "I know which pupils have identified needs and follow the plan with help from the special educational needs coordinator.",
    "I use a few everyday strategies on purpose, know each pupil’s strengths and barriers and ask what helps.",
    "My teaching is planned with these pupils in mind from the start. I review in short cycles with pupil and family, and I see progress towards independence.",
    "I help colleagues to look at barriers instead of labels, work with specialists and families and share what helped, so that it becomes ordinary practice.",
  ],
  tips: [
    "Ask one pupil ‘What helps you to learn, and what gets in the way?’ and change one thing by Friday.",
    "Cut instructions to one at a time and leave them visible.",
    "Seat, light, noise, print size: check all four for one pupil today.",
    "Let the pupil use the technology that works for them for everything, not only in tests.",
    "Write one target as something you could see: ‘starts within two minutes with the checklist’.",
    "Tell the family one thing that went well and exactly how it happened.",
  ],
  research: [
    { ...sendGuidance, means: "Five recommendations: a positive environment for all, a rounded and continuing understanding of each pupil, high-quality teaching, well-chosen small-group help, and good work with assistants. The evidence is firmer for everyday teaching than for many named programmes." },
    { ...supportStaffStudy, means: "Extra adult time by itself did not bring progress in this study. Ask of any support whether it brings the pupil closer to the teacher, the class and the curriculum." },
    { ...managementPractices, means: "Structure, taught expectations, active ways to respond and specific praise are sound practice in any class, and pupils with additional needs often depend on them." },
  ],
  reading: [{ title: "Special Educational Needs in Mainstream Schools", by: "Education Endowment Foundation", link: "https://educationendowmentfoundation.org.uk/education-evidence/guidance-reports/send" }],
  slips: [
    "A plan that is written, filed and not opened in a lesson.",
    "Talking about the pupil over their head.",
    "Taking a strategy for a diagnosis (‘He is autistic, so he needs…’).",
    "Removing pupils from art, music or play to catch up.",
  ],
  questions: [
    "Would pupils with SEND and their families say that they belong and are challenged here?",
    "How do we know that everyday teaching is working for them before we add a programme?",
  ],
  variants: [
    { context: "special", text: "Here the whole curriculum is built around need, so hold on to ambition: what will this open to the pupil at 19? Share assessments across therapies and teaching, and agree one plan." },
    { context: "early_years", text: "Needs are still showing themselves. Watch play, check hearing and sight, share worries with the family early and gently, and act without waiting for a name." },
    { context: "secondary_subject", text: "A pupil may meet twelve teachers a week. One page written with them (what I am good at, what helps, what makes it worse) is read by all and is worth more than a long plan." },
    { context: "small_school", text: "The coordinator may also teach full time. Share specialist advice across partner schools and plan joint reviews." },
  ],
};
