import { expect, test } from "vitest";
import { forbidden, importsOf, sourcesUnder } from "./sources";

const within = (...folders: string[]) => (imported: string) => folders.some((folder) => imported === folder || imported.startsWith(`${folder}/`));
const DATABASE = ["lib/db", "pg", "prisma", "@prisma"];
const PAGES = ["react", "react-dom", "next"];

test("the domain knows neither pages nor components nor tests", () => {
  expect(forbidden(sourcesUnder("lib"), within("app", "components", "tests"))).toEqual([]);
});

test("the domain knows neither React nor Next; sign-in alone does", () => {
  const files = sourcesUnder("lib").filter((file) => !file.startsWith("lib/auth/"));
  expect(forbidden(files, within(...PAGES))).toEqual([]);
});

test("components know neither pages nor the database nor tests", () => {
  expect(forbidden(sourcesUnder("components"), within("app", "tests", ...DATABASE))).toEqual([]);
});

test("pages and actions know neither the database nor tests", () => {
  expect(forbidden(sourcesUnder("app"), within("tests", ...DATABASE))).toEqual([]);
});

test("commands start the product and are no part of it", () => {
  const files = [...sourcesUnder("app"), ...sourcesUnder("components"), ...sourcesUnder("lib").filter((file) => !file.startsWith("lib/commands/"))];
  expect(forbidden(files, within("lib/commands"))).toEqual([]);
});

/** The noun that a file of lib belongs to: its folder, or itself when it stands alone. */
const nounOf = (path: string) => /^lib\/([^/]+)/.exec(path)?.[1]?.replace(/\.tsx?$/, "");

function nounsOf(files: string[]) {
  const graph = new Map<string, Set<string>>();
  for (const file of files) {
    const from = nounOf(file);
    if (!from) continue;
    const others = importsOf(file, "at run time").map(nounOf).filter((to) => to !== undefined && to !== from) as string[];
    graph.set(from, new Set([...(graph.get(from) ?? []), ...others]));
  }
  return graph;
}

function findCycle(graph: Map<string, Set<string>>): string[] | undefined {
  const done = new Set<string>();
  const visit = (noun: string, path: string[]): string[] | undefined => {
    if (path.includes(noun)) return [...path.slice(path.indexOf(noun)), noun];
    if (done.has(noun)) return undefined;
    for (const next of graph.get(noun) ?? []) {
      const cycle = visit(next, [...path, noun]);
      if (cycle) return cycle;
    }
    done.add(noun);
    return undefined;
  };
  for (const noun of graph.keys()) {
    const cycle = visit(noun, []);
    if (cycle) return cycle;
  }
  return undefined;
}

/** Where two nouns still know each other, and why. Each is a wish to untie; none may be added without one. */
const KNOTS: Record<string, string> = {
  "check-ins → reviews": "once a check-in is discussed, the agenda items waiting for it cite it",
  "school-year → trusts": "who arranges a trust arranges its dates",
};

const edgesOf = (graph: Map<string, Set<string>>) => [...graph].flatMap(([from, others]) => [...others].map((to) => `${from} → ${to}`));
const without = (graph: Map<string, Set<string>>, edges: string[]) =>
  new Map([...graph].map(([from, others]) => [from, new Set([...others].filter((to) => !edges.includes(`${from} → ${to}`)))]));

test("nouns of the domain depend on each other one way, the listed knots apart", () => {
  expect(findCycle(without(nounsOf(sourcesUnder("lib")), Object.keys(KNOTS)))?.join(" → ")).toBeUndefined();
});

test("every listed knot is still there and still a knot", () => {
  const graph = nounsOf(sourcesUnder("lib"));
  const needless = Object.keys(KNOTS).filter((knot) => {
    const others = Object.keys(KNOTS).filter((other) => other !== knot);
    return !edgesOf(graph).includes(knot) || !findCycle(without(graph, others));
  });
  expect(needless).toEqual([]);
});
