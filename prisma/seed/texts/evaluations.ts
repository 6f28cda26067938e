/** What shows how an area stands, by the area's key. */
export type Evidence = Readonly<Record<string, string>>;

export const oakfieldSays: Evidence = {
  "curriculum-breadth": "Every class has art and music each week; the timetable was checked in October.",
  "curriculum-order": "History and geography are mapped from Year 1 to Year 6. Science still jumps between Year 3 and Year 4.",
  "teaching-explaining": "Seen in 11 of 12 rooms in the October walk: small steps, one example at a time.",
  "teaching-questions": "Most questions still go to hands that are up. Cold calling is new in Years 5 and 6.",
  "teaching-practice": "Times tables fluency: 61 of 118 pupils in Years 4 and 5 reached 20 of 25 in the October check.",
  "teaching-talk": "Sentence stems on every wall; pupils use them when asked.",
  "assessment-and-feedback-finding-out": "Exit tasks in maths every day, in other subjects now and then.",
  "assessment-and-feedback-workload": "Marking outside lessons went from five hours to three a week in the staff survey.",
  "inclusion-in-the-classroom": "Two of 14 classes take pupils out for more than an hour a day.",
  "inclusion-being-here": "17% miss a tenth of sessions or more. Mondays are the worst.",
  "attitudes-and-behaviour-routines": "The same start to every lesson since September. Corridors after lunch are not there yet.",
  "joy-in-learning-beyond-lessons": "312 of 418 pupils are in at least one club; fewer than half of those with free meals.",
};

export const trustSaysOfOakfield: Evidence = {
  "curriculum-order": "The science plan was compared with Mill Lane’s in the November meeting of science leads.",
  "teaching-questions": "In three visits, five or six pupils in each room answered most questions.",
  "teaching-talk": "Stems are used to answer the teacher. Pupils seldom answer each other: seen twice in nine rooms.",
  "teaching-practice": "Practice is in every lesson that was seen. The harder items come too early for the lowest third.",
  "inclusion-being-here": "Attendance is talked about every week in one-to-ones. The Monday calls begin to show.",
  "inclusion-in-the-classroom": "The two rooms are known, and a plan with dates is there.",
  "attitudes-and-behaviour-routines": "Calm in every visit since September, corridors included.",
};

export const millLaneSays: Evidence = {
  "curriculum-small-and-mixed-age-classes": "The two-year cycle covers every subject but computing.",
  "teaching-talk": "Talk in the outdoor area is planned, and assistants join in.",
  "inclusion-families": "84 of 150 families came in the first half term; it was 51 a year ago.",
};

/** A priority that Oakfield and the trust agreed on where they had seen it differently. */
export const talkPriority = {
  area: "teaching-talk",
  title: "Pupils who answer each other, in every room",
  baseline: "In October pupils answered each other in two of nine rooms that were seen; stems were on the wall in all of them.",
  successCriterion: "In eight of nine rooms by the end of Spring 2, seen by the school and the trust together.",
  component: "develop-expertise",
};
