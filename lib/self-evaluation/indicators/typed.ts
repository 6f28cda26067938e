import { z } from "zod";
import { fold } from "@/lib/csv/fold";
import { rowsOf } from "@/lib/forms/rows-of";
import { areasOf, type Indicator, MOST_AREAS, MOST_INDICATORS } from "./indicator";

export const publishFrameworkInput = z.object({ requestId: z.uuid(), number: z.coerce.number().int().min(0) });

/** An indicator's areas as one types them: a line each, its name, a colon, its question. */
export const areasAsText = ({ areas }: Pick<Indicator, "areas">): string => areas.map(({ name, question }) => (question ? `${name}: ${question}` : name)).join("\n");

/**
 * The indicators as they were typed, or what is wrong by box. One without a name is left out. What keeps its name keeps its key, so that
 * years can be laid side by side.
 * @param before the version that was edited
 */
export function typedIndicators(typed: Readonly<Record<string, string | string[]>>, before: readonly Indicator[]): { indicators: Indicator[]; errors: Record<string, string[]> } {
  const errors: Record<string, string[]> = {};
  const taken = new Set<string>();
  const fresh = (name: string) => {
    const word = fold(name).replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "").slice(0, 60) || "area";
    let free = word;
    for (let next = 2; taken.has(free); next += 1) free = `${word}-${next}`;
    taken.add(free);
    return free;
  };
  const known = (name: string, all: readonly { key: string; name: string }[]) => all.find((one) => fold(one.name) === fold(name) && !taken.has(one.key))?.key;
  const keep = (found: string | undefined, name: string) => (found ? (taken.add(found), found) : fresh(name));
  const indicators = rowsOf(typed, "indicators").flatMap((row, place): Indicator[] => {
    const name = row?.name ?? "";
    if (!name) return [];
    const box = (field: string, words: string) => void (errors[`indicators.${place}.${field}`] ??= [words]);
    if (name.length > 80) box("name", "Keep the name under 80 characters");
    const lines = (row?.areas ?? "").split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
    if (lines.length === 0) box("areas", `Say which areas ${name} is looked at by`);
    if (lines.length > MOST_AREAS) box("areas", `${MOST_AREAS} areas at most`);
    const was = before.find((one) => fold(one.name) === fold(name));
    const indicatorKey = keep(known(name, before), name);
    const areas = lines.map((line) => {
      const [head = "", ...rest] = line.split(":");
      const [areaName, question] = [head.trim(), rest.join(":").trim()];
      if (!areaName || areaName.length > 80 || question.length > 300) box("areas", `Keep an area’s name under 80 characters and its question under 300: “${line.slice(0, 40)}…”`);
      return { key: keep(known(areaName, was?.areas ?? areasOf(before)), `${indicatorKey} ${areaName}`), name: areaName, question };
    });
    if (new Set(areas.map((one) => fold(one.name))).size < areas.length) box("areas", "Two areas have one name");
    return [{ key: indicatorKey, name, areas }];
  });
  if (indicators.length === 0) errors.form = ["Keep at least one indicator"];
  if (indicators.length > MOST_INDICATORS) errors.form = [`${MOST_INDICATORS} indicators at most`];
  return { indicators, errors };
}
