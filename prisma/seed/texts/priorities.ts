import type { ThreeS } from "@/lib/db/generated/enums";
import type { Component } from "@/lib/strands/strands";

export type SeedPriority = { title: string; baseline: string; successCriterion: string; component: Component; s: ThreeS; /** What staff were told of it. */ told?: string };

const priority = (s: ThreeS, component: Component, title: string, baseline: string, successCriterion: string, told?: string): SeedPriority => ({ s, component, title, baseline, successCriterion, ...(told && { told }) });

/** What each school set itself for the year, with where it started and how it will know. */
export const priorities: Record<string, SeedPriority[]> = {
  "Oakfield Primary": [
    priority("standards", "develop-expertise", "Maths fluency in Years 5 and 6", "48% fluent in multiplication facts in September", "80% fluent by the end of spring, on the same paper", "At ease with maths, and facts known by heart"),
    priority("stakeholders", "connect", "Families have a say in what changes", "Nine families at the last forum", "Thirty at each forum, and families choose half of the topics", "Families have a say in what changes"),
    priority("safeguarding", "anticipate-and-adapt", "Fewer pupils who are often away", "11% missed more than one day in ten last year", "Below 8% by July"),
  ],
  "Mill Lane Primary": [
    priority("standards", "set-quality-goals", "Every phonics group on the programme’s week", "Three of five groups a week behind in September", "All five on their week, checked daily, until July", "Phonics every day, each group on its week"),
    priority("safeguarding", "anticipate-and-adapt", "Annual reviews spread and on time", "Two of fourteen went past their date last year", "None late, and no month with more than four"),
    priority("stakeholders", "grow-culture-and-leadership", "A team that stays", "Four of nineteen left last summer", "Two or fewer, and workload no longer the lowest answer", "A team that stays"),
  ],
  "Riverside Primary": [
    priority("standards", "align-strategy", "One two-year cycle for mixed-age classes", "No shared plan with Elm Park", "History, geography and science shared by both schools by Easter", "One two-year cycle for mixed-age classes"),
    priority("stakeholders", "connect", "More families choose Riverside", "Eighteen first choices for thirty places", "Twenty-four first choices for next September"),
    priority("standards", "use-evidence", "Reading aloud every day", "Read to on two days of five", "Read to every day, and loans doubled by July", "Reading aloud every day"),
  ],
  "Elm Park Primary": [
    priority("standards", "empower-horizontal-improvement", "Mixed-age maths that others can use", "One lesson written down", "Six lessons filmed and used in two other schools", "Mixed-age maths that others can use"),
    priority("standards", "develop-expertise", "Fluent reading in the oldest class", "Half below their age in January", "Three quarters at their age by July", "Fluent reading in the oldest class"),
    priority("safeguarding", "align-strategy", "One training record for both schools", "Two records, kept differently", "One record, checked each half term by the same person"),
  ],
  "Northgate Primary": [
    priority("standards", "set-quality-goals", "What a good lesson opening looks like", "No shared picture", "Seen in all fourteen classes by Easter", "A good beginning to every lesson"),
    priority("standards", "use-evidence", "Writing, from Year 2 to Year 6", "54% at the expected level in July’s pieces", "65% by next July, on the same criteria"),
    priority("stakeholders", "grow-culture-and-leadership", "Staff say that leaders listen", "Six in ten in the first survey", "Nine in ten, asked again each term", "Leaders listen, and take work away"),
    priority("standards", "de-implement", "Fewer plans, better taught", "Nine plans rewritten by each teacher every week", "None rewritten where the trust’s plan serves"),
  ],
};

/** For the larger trust: each school takes three of these. */
export const commonPriorities: SeedPriority[] = [
  priority("standards", "develop-expertise", "Reading for those who are furthest behind", "A third read below their age in September", "A fifth or fewer by July"),
  priority("standards", "use-evidence", "Vocabulary in every subject", "Words taught in two subjects of nine", "In all nine, seen in books by Easter"),
  priority("standards", "set-quality-goals", "A shared picture of good feedback", "Each department its own", "One page, agreed, in use by half term"),
  priority("safeguarding", "anticipate-and-adapt", "Fewer pupils who are often away", "A fifth missed more than one day in ten", "Below 15% by July"),
  priority("safeguarding", "align-strategy", "Same-day safeguarding records", "Three in four on the day", "Nineteen in twenty, sampled each half term"),
  priority("stakeholders", "grow-culture-and-leadership", "A workload that people can keep up", "Workload is the lowest answer in the staff survey", "No longer the lowest by summer"),
  priority("stakeholders", "connect", "Families who feel heard", "Half answer the yearly survey", "Three quarters, and each gets a reply"),
  priority("standards", "de-implement", "Stop two assessments that tell us the same", "Five assessments a term", "Three a term from January"),
];
