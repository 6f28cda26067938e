import type { Day } from "@/lib/school-year/day";

/** Words that an inspectorate's scales have, each scale apart: none is ever put into another, nor into numbers. */
export const scales = {
  "report-card": { exceptional: "Exceptional", "strong-standard": "Strong standard", "expected-standard": "Expected standard", "needs-attention": "Needs attention", "urgent-improvement": "Urgent improvement" },
  met: { met: "Met", "not-met": "Not met" },
  grades: { outstanding: "Outstanding", good: "Good", "requires-improvement": "Requires improvement", inadequate: "Inadequate", "not-judged": "No grade given" },
  effective: { effective: "Effective", "not-effective": "Not effective" },
} as const satisfies Record<string, Record<string, string>>;

export type Scale = keyof typeof scales;
export const scaleNames = Object.keys(scales) as [Scale, ...Scale[]];

/** What a framework looks at, under its own name, and the scale on which it says what it found. */
export type Area = { key: string; name: string; scale: Scale };
export type Framework = { key: FrameworkKey; name: string; begins: Day; areas: readonly Area[] };

export type FrameworkKey = "renewed-2025" | "education-inspection-2019" | "before-2019";

const card = (key: string, name: string): Area => ({ key, name, scale: "report-card" });
const graded = (key: string, name: string): Area => ({ key, name, scale: "grades" });
const overall = graded("overall-effectiveness", "Overall effectiveness");
const effective: Area = { key: "safeguarding", name: "Safeguarding", scale: "effective" };

/** The newest first. Names and days: see the decision on inspections. */
export const frameworks: readonly Framework[] = [
  {
    key: "renewed-2025", name: "Renewed framework, from 10 November 2025", begins: "2025-11-10",
    areas: [
      { key: "safeguarding", name: "Safeguarding standards", scale: "met" },
      card("inclusion", "Inclusion"), card("curriculum-and-teaching", "Curriculum and teaching"), card("achievement", "Achievement"), card("attendance-and-behaviour", "Attendance and behaviour"),
      card("personal-development", "Personal development and wellbeing"), card("early-years", "Early years"), card("post-16", "Post-16 provision"), card("leadership-and-governance", "Leadership and governance"),
    ],
  },
  {
    key: "education-inspection-2019", name: "Education inspection framework, September 2019 to November 2025", begins: "2019-09-01",
    areas: [
      overall, graded("quality-of-education", "Quality of education"), graded("behaviour-and-attitudes", "Behaviour and attitudes"), graded("personal-development", "Personal development"),
      graded("leadership-and-management", "Leadership and management"), graded("early-years", "Early years provision"), graded("sixth-form", "Sixth form provision"), effective,
    ],
  },
  {
    key: "before-2019", name: "A framework before September 2019", begins: "2005-09-01",
    areas: [overall, graded("leadership-and-management", "Leadership and management"), graded("early-years", "Early years provision"), graded("sixth-form", "Sixth form provision"), effective],
  },
];

/** Inspections of schools from this day on have no grade for a school as a whole. */
export const NO_OVERALL_FROM: Day = "2024-09-02";

export const RENEWED = frameworks[0] as Framework;

/** @returns the framework with a key; every key has one */
export const frameworkOf = (key: FrameworkKey): Framework => frameworks.find((one) => one.key === key) ?? RENEWED;

/** The framework of an inspection that had grades as they were until November 2025, by its day. */
export const gradedFrameworkOn = (day: Day): FrameworkKey => (day >= frameworkOf("education-inspection-2019").begins ? "education-inspection-2019" : "before-2019");

/** Categories of concern, as the inspectorate's files shorten them. */
export const concerns: Readonly<Record<string, string>> = { SM: "Special measures", SWK: "Serious weaknesses", RSI: "Requires significant improvement" };
