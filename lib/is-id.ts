import { z } from "zod";

/** Whether a part of an address can be a record's id at all. */
export const isId = (text: string): boolean => z.uuid().safeParse(text).success;
