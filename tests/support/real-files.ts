import { join, resolve } from "node:path";

const folder = resolve(process.env.BRAID_DATA_DIR ?? "../shared/data");

/** The path of a real file of the national register. */
export const realFile = (name: string) => join(folder, "gias", name);

/** The path of a real file of published figures, such as performance/2018-2019_850_ks2final.csv. */
export const realFigures = (path: string) => join(folder, path);
