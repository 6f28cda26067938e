import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { takeAway, uploadsFolder } from "../files/paths";
import { UNFINISHED_DAYS } from "../limits";

const A_DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Takes unfinished uploads off the disk a week after their last piece. Their lines in the database go when the owner comes back;
 * they hold no film.
 * @returns how many went
 */
export async function clearUnfinishedUploads(at: Date): Promise<number> {
  const folder = uploadsFolder();
  let gone = 0;
  for (const trust of await readdir(folder).catch(() => [])) {
    for (const name of await readdir(join(folder, trust)).catch(() => [])) {
      const path = join(folder, trust, name);
      const touched = await stat(path).then(({ mtimeMs }) => mtimeMs, () => at.getTime());
      if (at.getTime() - touched < UNFINISHED_DAYS * A_DAY_MS) continue;
      await takeAway(path);
      gone += 1;
    }
  }
  return gone;
}
