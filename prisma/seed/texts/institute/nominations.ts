import type { Cast } from "../../institute/stage";

/** A nomination as the demo tells it: as far as it has come. */
export type ToldNomination = { who: Cast; statement: string; daysAgo: number; head?: string; line?: string; outcome?: "offered" | "waiting" | "not_this_time"; reason?: string };

export const ourInstitute = {
  name: "Hawthorn Institute",
  about: "A year for people who lead something, or would like to: a subject, a team, the lunch hour, the office. Four afternoons together, a task to try at your own school after each, and one project of your own. Any job is welcome.",
};

const heads = { oakfield: "Samira Haddad", mill: "Owen Gallagher", river: "Grace Adeyemi", north: "Tomasz Nowak" };
const offered = (who: Cast, head: string, statement: string, line: string, reason: string): ToldNomination => ({ who, head, statement, line, reason, daysAgo: 78, outcome: "offered" });

export const nominations: ToldNomination[] = [
  offered("Kofi Mensah", heads.oakfield, "I have led nothing yet but a club. I keep having ideas about how we teach times tables across Key Stage 2 and I would like to learn how to bring colleagues along.", "His Wednesday afternoons are covered until summer.", "You named one thing that you want to change and whom you would need for it. That is where the year starts."),
  offered("Megan Llewellyn", heads.mill, "I lead early years and avoid the conversations that I ought to have. I would like to learn to have them well.", "We have moved her planning time so that she can come.", "The second session is about just that, and others will gain from hearing you."),
  offered("Julie Barker", heads.river, "Nobody is really in charge of how new assistants start with us. I would like it to be me.", "She does this already without a name for it. Her class is covered.", "You lead people. A place at this table should show it."),
  offered({ role: "support_staff", school: "Northgate Primary" }, heads.north, "I run the office with two others. We lose hours to the same questions from families, and I have a plan for it.", "Yes. The office closes at two on those days.", "A clear problem, and one that we can measure."),
  offered({ role: "middle_leader", school: "Northgate Primary" }, heads.north, "I took over phonics in September and half of the team has done it for longer than I have.", "Covered, and I will ask about it each fortnight.", "Leading people with more years than oneself is a theme of the year."),
  offered({ role: "teacher", school: "Elm Park Primary" }, heads.river, "We have two classes and everybody leads three subjects. I would like to do one of mine properly.", "The other class joins in for the afternoon. Worth it.", "Small schools have been missing from this programme."),
  offered({ role: "middle_leader", school: "Riverside Primary" }, heads.river, "I lead writing. I can say what is wrong in the books and not yet how to put it right with others.", "Cover is booked for all four sessions.", "You ask for the part that is hardest. Good."),
  offered({ role: "support_staff", school: "Oakfield Primary" }, heads.oakfield, "I lead the lunch team of nine. Most of what goes wrong in the afternoon starts with us, and most of what goes right too.", "Her team knows and is proud of it.", "Nine people look to you every day."),
  offered({ role: "teacher", school: "Mill Lane Primary" }, heads.mill, "I would like to lead history next year and want to begin before I have the badge.", "Yes, with history handed over at Easter.", "You want to prepare rather than to be given a title."),
  offered({ role: "teacher", school: "Oakfield Primary", nth: 1 }, heads.oakfield, "I lead art on paper. In fact everybody does what the display needs, and I would like us to teach drawing instead.", "She has asked twice. The afternoons are covered.", "You can say in a sentence what should be different in a classroom. Not everybody can."),
  offered({ role: "middle_leader", school: "Elm Park Primary" }, heads.river, "I am the whole of the middle here: maths, assessment and the timetable. I never know which of them to lead first.", "The five schools need her as much as we do. Covered.", "Choosing what not to lead is leading. You will have company in it."),
  offered({ role: "support_staff", school: "Riverside Primary", nth: 1 }, heads.river, "I run the speech groups and no teacher has ever seen one. I would like that to change without anybody feeling watched.", "Yes. Her groups move to the mornings on those days.", "What you know should not stay in the small room."),
  { who: { role: "teacher", school: "Northgate Primary" }, head: heads.north, daysAgo: 75, statement: "I would like to know whether leading is for me before I say yes to a year group.", line: "If there is a place, I will make the time.", outcome: "waiting", reason: "Twelve places, and two colleagues from your school have one already. You are the first on the list." },
  { who: { role: "teacher", school: "Riverside Primary" }, head: heads.river, daysAgo: 74, statement: "I am in my second year and would like to meet people from other schools.", line: "Next year would suit us better.", outcome: "not_this_time", reason: "The science network meets people sooner and asks less. Please put yourself forward again once you lead something, however small." },
];

export const newHeads = {
  name: "New heads",
  about: "The first two years as a principal, with others who are in theirs: four sessions of two hours, one at each other’s school, and somebody to ring in between.",
  nominations: [
    { who: "Tomasz Nowak", daysAgo: 6, statement: "My school is new to the trust and I am new to the job. I would like two or three people whom I can ask what they did." },
    { who: "Priya Chaudhary", daysAgo: 4, statement: "I lead the school on the days when the principal is out. I would rather be ready than surprised." },
  ] satisfies ToldNomination[],
};
