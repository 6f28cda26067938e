import { londonDay } from "@/lib/clock";

type Planned = { beginsAt: Date; startedAt: Date | null };

/** Whether a moment is on a day before the one that something is planned for. */
export const isBefore = ({ beginsAt }: Pick<Planned, "beginsAt">, at: Date): boolean => londonDay(at) < londonDay(beginsAt);

/** Where something stands in a calendar: as it was planned, or where it was held when that was on an earlier day. */
export const standsAt = ({ beginsAt, startedAt }: Planned): Date => (startedAt && isBefore({ beginsAt }, startedAt) ? startedAt : beginsAt);
