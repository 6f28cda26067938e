import type { Bench } from "../parts/bench";
import { type Figure, ms, ratio } from "../parts/figure";
import { compare, median } from "../parts/measure";
import { PAGES, visitor } from "../parts/pages";

/** Each main page in a database full of trusts beside the same page, of a trust of the same size, in a small one. */
export async function pages(bench: Bench): Promise<Figure[]> {
  const sides = [bench.large, bench.small];
  const [big, little] = await Promise.all(sides.map(async (side) => ({ cast: await bench.firstTrust(side), url: (await bench.served(side)).url })));
  if (!big || !little) return [];
  const figures: Figure[] = [];
  for (const [name, { as, path }] of Object.entries(PAGES)) {
    const [there, here] = [await visitor(big.url, big.cast, as), await visitor(little.url, little.cast, as)];
    const found = await compare({ times: 15, by: median }, () => there(path(big.cast)), () => here(path(little.cast)));
    figures.push({
      what: `The page ‘${name}’, ${bench.size.trusts} ÷ 10 trusts`, figure: ratio(found.ratio), aim: "1.10",
      beside: `medians ${ms(found.one)} ÷ ${ms(found.other)}`,
    });
    console.log(`  ${name}: ${ratio(found.ratio)} (${ms(found.one)})`);
  }
  return figures;
}
