import { addDays, type Day } from "@/lib/school-year/day";
import { pick, type Random, randomFrom } from "../random";
import { overallOf } from "./context-table";
import type { PhasedSchool } from "./explore-table";

const cards = ["Inclusion", "Curriculum and teaching", "Achievement", "Attendance and behaviour", "Personal development and wellbeing", "Leadership and governance"] as const;
const grades = { Outstanding: "1", Good: "2", "Requires improvement": "3" } as const;
const cardWords = ["Expected standard", "Expected standard", "Strong standard", "Expected standard", "Needs attention", "Strong standard", "Exceptional"] as const;
const OEIF = "Latest OEIF ";
const NO_OVERALL_FROM = "2024-09-02";

const headings = [
  "URN", "School name", "Inspection number of latest full inspection", "Inspection type", "Inspection start date", "Publication date", "URN at time of latest full inspection", "Category of concern",
  "Safeguarding standards", "Safeguarding standards - date of grade", ...cards.flatMap((area) => [area, `${area} - date of grade`]), "Early years (where applicable)", "Early years - date of grade", "Post-16 provision (where applicable)", "Post-16 provision - date of grade",
  "Inspection number of latest OEIF graded inspection", "Inspection start date of latest OEIF graded inspection", "Publication date of latest OEIF graded inspection", "URN at time of latest OEIF graded inspection", "Latest OEIF category of concern",
  ...["overall effectiveness", "quality of education", "behaviour and attitudes", "personal development", "effectiveness of leadership and management"].map((area) => OEIF + area), "Latest OEIF  safeguarding is effective?", `${OEIF}early years provision (where applicable)`, `${OEIF}sixth form provision (where applicable)`,
  "Latest ungraded inspection number", "Date of latest ungraded inspection", "Ungraded inspection publication date", "URN at time of the ungraded inspection", "Ungraded inspection overall outcome", "MADE_UP",
];

const british = (day: Day) => day.split("-").toReversed().join("/");
/** A weekday within so many days after a day. */
const dayAfter = (random: Random, day: Day, within: number): Day => addDays(day, Math.floor(random() * within));

/** The report card of about four in ten schools. */
function reportCard({ phase }: PhasedSchool, number: string, random: Random): Record<string, string> {
  if (random() > 0.42) return {};
  const on = dayAfter(random, "2025-11-11", 220);
  const said = (words: readonly string[] = cardWords) => pick(random, words);
  return {
    "Inspection number of latest full inspection": `${number}1`, "Inspection type": "Full inspection", "Inspection start date": british(on), "Publication date": british(addDays(on, 38)), "Safeguarding standards": "Met",
    ...Object.fromEntries(cards.map((area) => [area, said()])), ...(phase === "Primary" && { "Early years (where applicable)": said() }), ...(phase === "Secondary" && { "Post-16 provision (where applicable)": said() }),
  };
}

function graded({ urn, name, phase }: PhasedSchool, number: string, random: Random): Record<string, string> {
  const on = dayAfter(random, "2021-11-02", 1150);
  const grade = grades[overallOf({ name })];
  const said = () => (random() < 0.75 ? grade : "2");
  const past = random() < 0.2 ? String(Number(urn) - 500) : urn;
  return {
    "Inspection number of latest OEIF graded inspection": `${number}2`, "Inspection start date of latest OEIF graded inspection": british(on), "Publication date of latest OEIF graded inspection": british(addDays(on, 41)), "URN at time of latest OEIF graded inspection": past,
    [`${OEIF}overall effectiveness`]: on >= NO_OVERALL_FROM ? "Not judged" : grade, [`${OEIF}quality of education`]: grade, [`${OEIF}behaviour and attitudes`]: said(), [`${OEIF}personal development`]: said(), [`${OEIF}effectiveness of leadership and management`]: said(),
    "Latest OEIF  safeguarding is effective?": "Yes", [`${OEIF}early years provision (where applicable)`]: phase === "Primary" ? said() : "9", [`${OEIF}sixth form provision (where applicable)`]: phase === "Secondary" ? said() : "9",
    ...(on < "2022-07-01" && grade === "2" && {
      "Latest ungraded inspection number": `${number}3`, "Date of latest ungraded inspection": british(addDays(on, 1120)), "Ungraded inspection publication date": british(addDays(on, 1150)), "URN at time of the ungraded inspection": urn, "Ungraded inspection overall outcome": "School remains Good",
    }),
  };
}

/** A file of the format of the inspectorate's most recent inspections, with made-up ones of both frameworks. */
export function inspectionTable(schools: readonly PhasedSchool[]): string {
  const rows = schools.map((school): Record<string, string> => {
    const random = randomFrom(`${school.name} inspections`);
    const number = `99${school.urn}`;
    return { URN: school.urn, "School name": school.name, ...reportCard(school, number, random), ...graded(school, number, random), MADE_UP: "yes" };
  });
  return [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? "NULL"))].map((cells) => cells.join(",")).join("\r\n");
}
