import { defaultStages } from "../stages";
import { FORMAT, type FrameworkFile } from "./framework-file";
import { starterFramework } from "../starter/starter-framework";
import { researchFields, readingFields } from "./table/read-research";

/** Two elements of two areas, filled in, for whoever writes a framework into a spreadsheet. */
const examples: FrameworkFile["areas"] = starterFramework.areas.slice(0, 2).map((area) => ({ ...area, elements: area.elements.slice(0, 1) }));

export const templateFile: FrameworkFile = {
  format: FORMAT,
  name: "The name of your framework",
  about: "What it is for, in a sentence or two.",
  stages: defaultStages,
  areas: examples,
};

/** What stands on the template's third sheet. */
export const templateNotes: readonly string[] = [
  "How to fill this in",
  "On the sheet Elements one row is one element. The two rows there are examples: write over them or delete them.",
  "An empty Area is that of the row above. Rows of one area become one area, in the order in which they first stand here.",
  "Only Area and Element have to be filled. What you leave empty can be written in Braid later.",
  "Each stage has a column that begins with ‘Stage:’. On the sheet Framework you name the stages, two to six, and say what each means. In a CSV file, which has one sheet, that stands in the heading itself: ‘Stage: Starting’, a new line, and what it means.",
  "Tips, Slips and Questions: one on each line of the cell. In Excel, Alt and Enter begin a new line.",
  `Research: one on each line, its parts beside each other with bars between them: ${researchFields.join(" | ")}. Kind and Link may be left out.`,
  `Reading: one on each line: ${readingFields.join(" | ")}. Link may be left out.`,
  "Kinds of research: Review, Trial, Study, Guidance, Book. Strength: Strong, Moderate, Promising, Mixed, Reasoned.",
  "Texts may hold Markdown: **bold**, lists and links.",
  "No formulas: a cell with one is refused. Braid tells you every row that needs something before anything is saved.",
];
