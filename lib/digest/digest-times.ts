/** When a person may have the day's one mail, London time. Quiet evenings: nothing later than half past four. */
export const digestTimes = ["07:30", "12:30", "16:30", "never"] as const;
export type DigestTime = (typeof digestTimes)[number];

export const digestTimeWords: Record<DigestTime, string> = {
  "07:30": "In the morning, 07:30",
  "12:30": "At lunchtime, 12:30",
  "16:30": "After school, 16:30",
  never: "Never: I look by myself",
};

/** The slot that a moment of the day has reached, the latest first; undefined before the first. */
export function slotReached(timeOfDay: string): Exclude<DigestTime, "never"> | undefined {
  return (["16:30", "12:30", "07:30"] as const).find((slot) => timeOfDay >= slot);
}
