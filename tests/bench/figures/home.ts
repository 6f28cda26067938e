import type { Bench } from "../parts/bench";
import { type Figure, ms, ratio } from "../parts/figure";
import { compare, p95 } from "../parts/measure";
import { PAGES, TRIVIAL, visitor } from "../parts/pages";

/** The executive's home beside the smallest signed-in page, both of one trust in the large database. */
export async function home(bench: Bench): Promise<Figure[]> {
  const cast = await bench.firstTrust(bench.large);
  const { url } = await bench.served(bench.large);
  const visit = await visitor(url, cast, "executive");
  const path = PAGES["executive’s home"]?.path(cast) ?? "/";
  const found = await compare({ times: 40, by: p95 }, () => visit(path), () => visit(TRIVIAL.path()));
  return [{
    what: "Executive’s home ÷ a page with one trivial query, p95", figure: ratio(found.ratio), aim: "1.5",
    beside: `${ms(found.one)} ÷ ${ms(found.other)} for ${TRIVIAL.path()}; five runs of 40 requests each`,
  }];
}
