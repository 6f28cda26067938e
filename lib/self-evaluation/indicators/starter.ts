import { dashed } from "@/lib/csv/fold";
import type { Indicator } from "./indicator";

const indicator = (name: string, ...areas: [string, string][]): Indicator => ({ key: dashed(name), name, areas: areas.map(([area, question]) => ({ key: `${dashed(name)}-${dashed(area)}`, name: area, question })) });

/**
 * An example set to begin with: seven indicators with 41 areas, which a trust adopts, changes or leaves.
 * Source of the idea: the quality assurance of Danes Educational Trust in 'Lessons in trust-led school improvement' (CST, 2025), 'Evaluate
 * insights'; the areas and their words are Braid's own.
 */
export const starterIndicators: readonly Indicator[] = [
  indicator("Curriculum",
    ["Breadth", "Does every pupil meet the whole range of subjects, all the way to the end of their time here?"],
    ["Depth", "Do pupils stay with an idea long enough to do something with it?"],
    ["Order", "Does each unit build on what came before, and do teachers know what that was?"],
    ["Our own pupils", "Does it speak to the children who live here, and take them further?"],
    ["Reading through it", "Is there time to read well, and enough of it, in every subject?"],
    ["Small and mixed-age classes", "Does the plan work for the way our classes are made up?"]),
  indicator("Subject knowledge",
    ["Knowing the subject", "Are teachers at ease with what they teach?"],
    ["Knowing how it is learned", "Do they know where pupils usually stumble, and what then helps?"],
    ["Subject leaders", "Do leaders of subjects know how theirs is taught in every room?"],
    ["Time to learn", "Do staff have regular time to get better at their subject?"],
    ["Cover and new staff", "Is the subject safe when somebody is away, or has just come?"]),
  indicator("Teaching",
    ["Explaining", "Are new ideas explained in small steps, with good examples?"],
    ["Questions", "Do questions make everybody think, and show the teacher what they think?"],
    ["Practice", "Do pupils practise enough, with help that fades?"],
    ["Remembering", "Do lessons come back to what was learned weeks and months ago?"],
    ["Talk", "Do pupils explain, reason and listen to each other?"],
    ["Writing", "Do they write often and at length, about what they know?"],
    ["Extra adults", "Do assistants help pupils to need them less?"]),
  indicator("Assessment and feedback",
    ["Finding out", "Do teachers know by the end of a lesson who has understood?"],
    ["Acting on it", "Does the next lesson change because of it?"],
    ["Feedback", "Do pupils do something with what they are told about their work?"],
    ["Workload", "Is the marking worth the hours that it takes?"],
    ["Agreeing on standards", "Would another school judge the same piece of work as we do?"]),
  indicator("Inclusion",
    ["Noticing early", "Are needs seen early, and is something done at once?"],
    ["In the classroom", "Do pupils with special educational needs learn with everybody, in ordinary lessons?"],
    ["Disadvantaged pupils", "Do we know what stands in their way, one group at a time, and does our money go there?"],
    ["New to English", "Do pupils who are new to English reach the whole curriculum soon?"],
    ["Families", "Do parents and carers know how their child is doing, and feel asked?"],
    ["Being here", "Do we know why some pupils miss school, and what brings them back?"],
    ["Feeling safe", "Do pupils have an adult to turn to, and do they turn to them?"]),
  indicator("Attitudes and behaviour",
    ["Routines", "Are the same things expected in every room and corridor?"],
    ["Calm", "Can everybody learn and play without being disturbed?"],
    ["Effort", "Do pupils keep going when work is hard?"],
    ["Kindness", "How do pupils treat those who are different, when nobody is looking?"],
    ["Repair", "When something goes wrong, is it put right so that it stays right?"],
    ["Suspensions", "Are they rare, fair between groups, and followed by a change?"]),
  indicator("Joy in learning",
    ["Curiosity", "Do pupils ask questions of their own?"],
    ["Beyond lessons", "Do all of them take part in clubs, trips, music and sport?"],
    ["Pupils’ voice", "Can they name something that changed because they said so?"],
    ["Pride", "Do they show their work gladly?"],
    ["Staff", "Would our staff say that this is a good place to work?"]),
];
