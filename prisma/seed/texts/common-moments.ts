import { moment } from "./story";

type Common = Omit<ReturnType<typeof moment>, "when">;
const common = (...[s, change, title, done, cameOfIt, decide, more]: Parameters<typeof moment> extends [unknown, ...infer Rest] ? Rest : never): Common => moment("this week", s, change, title, done, cameOfIt, decide, more);

/** What happens in schools of every kind: for the thirty schools of the larger trust. */
export const commonMoments: Common[] = [
  common("safeguarding", "better", "Attendance calls before half past nine", "The office rings each family by half past nine and writes down why.", "Absence that nobody explained has halved in three weeks.", "Keep the calls, and compare with the schools nearby."),
  common("safeguarding", "worse", "Supply staff without an induction", "Two supply teachers had started before they read our procedures.", "Both have done so now; the agency has our one page from today.", "No supply teacher starts without the one page."),
  common("safeguarding", "talk", "The lead’s workload", "Our safeguarding lead also teaches four days.", "Records are up to date, but only because of late evenings.", "Free the lead for a second day until Easter.", { support: { kind: "staffing", note: "Cover for the safeguarding lead, one day a week" } }),
  common("safeguarding", "better", "Online safety with families", "Two short sessions, one in the morning and one in the evening.", "More than sixty adults came, twice as many as last year.", "Repeat it with the new families."),
  common("safeguarding", "worse", "Site access during building work", "The contractor’s gate stood open on two mornings.", "A second fence is up and the site manager signs each delivery.", "The site manager reports each week until the work ends.", { support: { kind: "premises", note: "Somebody from the estates team to walk the site with us" } }),
  common("safeguarding", "better", "Single central record sampled", "The trust’s lead sampled twenty lines.", "Nothing was missing for the first time.", "Sample again next half term."),
  common("standards", "better", "Phonics groups on track", "Every group is where the programme says, for the second week.", "The check shows it too.", "Nothing more: it works."),
  common("standards", "worse, talk", "Maths in the middle years", "Looked at books from three classes with the maths lead.", "Reasoning is hardly there. The tasks do not ask for it.", "The maths lead plans with each team in turn.", { support: { kind: "curriculum", note: "A visit from the trust’s maths lead" } }),
  common("standards", "better", "Writing moderation across schools", "Moderated with two schools nearby.", "Our judgements held, and we took three ideas home.", "Moderate together each term."),
  common("standards", "worse", "Mock results below forecast", "Went through the mock papers question by question.", "The gap is in extended answers, in every department.", "Each department models one extended answer a week."),
  common("standards", "better", "Homework that is done", "Cut homework to one piece a week in each subject.", "Nine in ten hand it in; it was six.", "Keep it to one piece."),
  common("standards", "talk", "Teaching assistants and independence", "Watched how adults help in eight lessons.", "We help too soon. The team saw it in the notes before I said it.", "A term of wait first, then help.", { support: { kind: "send", note: "Training on scaffolding for a team of twelve" } }),
  common("standards", "worse", "Cover lessons", "One in nine lessons was covered last week.", "The worst is over; two colleagues are back on Monday.", "Count covered lessons each week until Christmas."),
  common("stakeholders", "better", "Parent forum", "Families set the agenda.", "Twice as many came, and stayed.", "Keep the agenda theirs."),
  common("stakeholders", "worse", "Complaints about communication", "Three families heard of the trip from others.", "One letter a week on the same day from now on.", "One channel, one day."),
  common("stakeholders", "talk", "A post that we cannot fill", "Second round, no candidate.", "The team carries it, and I do not want them to carry it longer.", "The trust advertises across its schools.", { support: { kind: "staffing", note: "A trust-wide advertisement for one teacher" } }),
  common("stakeholders", "better", "Governors in classes", "Three governors spent a morning with a focus.", "Their questions at the meeting were the best so far.", "One morning a term each."),
  common("stakeholders", "worse", "Staff survey: workload", "Asked the six questions again.", "Everything rose but workload.", "Stop one report and say so."),
  common("stakeholders", "better", "Open evening", "Pupils led every tour.", "A third more visitors than last year.", "Pupils lead again."),
];
