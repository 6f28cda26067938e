/** Who reads a draft beside whoever fills it in. */
export const draftReaders: readonly string[] = ["your school’s other leaders, until it is sent"];

/** Who reads a school's counts once they are sent: its leaders, its trust lead and the executive team, beside the reader of the screen or as they are called to others. */
export const sentReaders = { toTheSchool: ["your school’s other leaders", "its trust lead", "the executive team"], toOthers: ["The school’s leaders", "its trust lead", "the executive team"] } as const;

/** Who reads what is given of a half term. */
export const releaseReaders: readonly string[] = ["Everyone who works in the trust", "its trustees", "its governors"];
