import { isId } from "@/lib/is-id";

/** The modules that an address names, in whichever number; what is no id is left out. */
export const chosenIn = (study: string | string[] | undefined): string[] => [study ?? []].flat().filter(isId).slice(0, 200);

/** The same as an address. */
export const asAddress = (ids: readonly string[]): string => ids.map((id) => `study=${id}`).join("&");
