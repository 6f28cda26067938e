import type { FileElement } from "../../file/framework-file";
import { greetingsAtTheDoor, relationshipsReview, schoolBelonging } from "../works/behaviour";

export const relationshipsAndBelonging: FileElement = {
  title: "Relationships and belonging",
  summary: "Let every pupil know, by small and steady acts, that you are glad they came and believe that they can do it.",
  why: `Pupils work harder for people who know them. Those who feel that they belong are more willing to ask, to be wrong and to come back after a bad day. For some pupils, school is where most of the steady adults are.

Belonging is not made by special weeks. It is made by names said rightly, a greeting at the door, a question about the new baby, a book in which someone like you is the hero, and an adult who starts afresh after yesterday. Warmth and high expectations belong together: ‘I am asking this of you because I know you can.’

Some pupils are easy to like. The skill is in the others: those who are silent, those who push us away, those who have just arrived. Relationships of this kind can be planned.`,
  stages: [
    "I am friendly, know pupils’ names and chat when there is time.",
    "I greet pupils as they come in, find out what matters to them and make contact with the quiet as well as the lively.",
    "Every pupil has had a good moment with me in the last week or two. I repair quickly after trouble, and my warmth goes with demanding work.",
    "I work with colleagues so that no pupil is without an adult who knows them. I help new staff to build trust and share what helped with those who are hard to reach.",
  ],
  tips: [
    "Stand at the door tomorrow and say each name with one kind or interested word.",
    "Write the class list from memory; whoever you forgot is your first conversation.",
    "Spend two minutes a day, for ten days, talking with one pupil about anything but work and behaviour.",
    "Phone one family this week with good news only.",
    "After a difficult lesson find the pupil and say ‘New day tomorrow; glad to have you’.",
    "Check how a name is said, and practise it.",
  ],
  research: [
    { ...relationshipsReview, means: "In 99 studies warmer relationships went with more engagement, and less strongly with achievement; poor ones went with less of both, most of all in primary schools. These are links, so we cannot say how much is cause." },
    { ...schoolBelonging, means: "Of ten themes linked to feeling that one belongs in secondary school, teachers’ support and pupils’ own outlook were the strongest. It is the part that we can do most about." },
    { ...greetingsAtTheDoor, means: "Greeting pupils by name at the door, with a word about how to begin, brought much more attention and less disruption in ten American middle-school classes that had been unsettled. It is small, and very cheap to try." },
  ],
  reading: [{ title: "School Belonging: The Importance of Student and Teacher Relationships", by: "Kelly-Ann Allen and colleagues, in The Palgrave Handbook of Positive Education, 2021", link: "https://doi.org/10.1007/978-3-030-64537-3_21" }],
  slips: [
    "Being friends in place of being the adult.",
    "Asking less of pupils because we are sorry for them.",
    "Knowing the loud and the brilliant, and not the middle.",
    "Sarcasm that most enjoy and one remembers.",
  ],
  questions: [
    "Can we name, for every pupil, an adult in school who knows them well?",
    "Which pupils are absent from clubs, trips, parts and prizes?",
  ],
  variants: [
    { context: "small_school", text: "Everyone knows everyone, which is a gift and can be a trap: a label given in Reception may still be there in Year 6. Give each pupil a fresh adult or role now and then." },
    { context: "secondary_subject", text: "You may see two hundred pupils once a week. Use a seating plan with a note for each, greet at the door, and choose five pupils a lesson for a real word." },
    { context: "early_years", text: "The key person is the relationship. Settle slowly, share home words and songs, and let comfort come before content." },
  ],
};
