import { readDay } from "@/lib/csv/read-day";
import { type Problem, quoted } from "@/lib/csv/reading/problem";
import type { InspectionEdition } from "../edition";
import { frameworkOf, type FrameworkKey, gradedFrameworkOn, RENEWED, scales } from "../frameworks";
import type { Inspection, Judgement } from "../inspection";
import type { PlacedInspections } from "./place-headings";

type Described = InspectionEdition["inspections"][number];
type Say = (column: string, words: string) => undefined;

/** Longer than any outcome that the inspectorate writes. */
const LONGEST_OUTCOME = 200;

/** Reads the inspections that rows tell of; whatever is wrong is said by row and column. */
export function inspectionReader({ edition, at }: PlacedInspections) {
  const nothing = new Set(edition.nothing.map((cell) => cell.toLowerCase()));
  return (cells: readonly string[], row: number): { inspections: Inspection[]; problems: Problem[] } => {
    const problems: Problem[] = [];
    const say: Say = (column, words) => void problems.push({ row, column, words });
    const cell = (name: string | undefined) => { const said = (cells[at(name)] ?? "").trim(); return nothing.has(said.toLowerCase()) ? "" : said; };
    const listedUrn = cell(edition.school);
    if (!isUrn(listedUrn)) say(edition.school, listedUrn === "" ? "the school’s number is missing" : `${quoted(listedUrn)} is not a URN of six figures`);
    const inspections = edition.inspections.flatMap((described) => (isUrn(listedUrn) ? readOne(described, listedUrn, cell, say) ?? [] : []));
    return { inspections, problems };
  };

  function readOne(described: Described, listedUrn: string, cell: (name: string | undefined) => string, say: Say): Inspection | undefined {
    const inspectionNumber = cell(described.number);
    if (inspectionNumber === "") return undefined;
    const inspectedOn = dayIn(described.on);
    if (inspectedOn === undefined) return cell(described.on) === "" ? say(described.on, "the day of the inspection is missing") : undefined;
    const urn = described.urn.map(cell).find((said) => said !== "") ?? listedUrn;
    if (!isUrn(urn)) return say(described.urn[0] ?? edition.school, `${quoted(urn)} is not a URN of six figures`);
    const framework: FrameworkKey = described.kind === "report-card" ? RENEWED.key : gradedFrameworkOn(inspectedOn);
    if (inspectedOn < frameworkOf(framework).begins) return say(described.on, `${cell(described.on)} is before this framework began`);
    const judgements = described.areas.flatMap((area) => judgementIn(area, framework, inspectedOn) ?? []);
    const outcome = cell(described.outcome).slice(0, LONGEST_OUTCOME) || null;
    if (judgements.length === 0 && outcome === null) return undefined;
    return { inspectionNumber: inspectionNumber.slice(0, 40), urn, listedUrn, framework, kind: described.kind, inspectedOn, publishedOn: dayIn(described.published) ?? null, judgements, outcome, concern: cell(described.concern) || null };

    function dayIn(column: string | undefined) {
      const said = cell(column);
      if (said === "" || column === undefined) return undefined;
      return readDay(said) ?? say(column, `${quoted(said)} is not a day such as 31/01/2026`);
    }

    function judgementIn({ names, area: key, on }: Described["areas"][number], of: FrameworkKey, day: string): Judgement | undefined {
      const column = names.find((name) => at(name) >= 0);
      const said = cell(column);
      const area = frameworkOf(of).areas.find((one) => one.key === key);
      if (!column || said === "" || !area) return undefined;
      const meaning = Object.entries(edition.words[area.scale] ?? {}).find(([word]) => word.toLowerCase() === said.toLowerCase())?.[1];
      if (!meaning) return say(column, `${quoted(said)} is none of: ${Object.values(scales[area.scale]).join(", ")}`);
      const graded = dayIn(on);
      return { area: key, said: meaning, ...(graded && graded !== day && { on: graded }) };
    }
  }
}

const isUrn = (said: string) => /^\d{6}$/.test(said);
