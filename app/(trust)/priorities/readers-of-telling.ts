/** Who reads what staff are told of a priority, beside whoever tells it, as every screen calls them. */
export const readersOfTelling = (schoolName: string): string[] => [`everybody who works at ${schoolName}`, "its trust lead", "the executive team"];
