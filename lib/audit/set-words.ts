/** What happened in action-learning sets. */
export const setWords: Record<string, string> = {
  "action-set.formed": "Action-learning set formed",
  "action-set.added": "Added to an action-learning set",
  "action-set.facilitated": "Given an action-learning set to facilitate",
  "action-set.let-go": "Taken out of an action-learning set",
  "action-set.ended": "Action-learning set ended",
  "action-set.left": "Left an action-learning set",
  "action-set.topic-offered": "Idea for the half hour of an action-learning set",
  "action-set.topic-chosen": "Topic of an action-learning set chosen",
  "set-meeting.planned": "Meeting of an action-learning set planned",
  "set-meeting.moved": "Meeting of an action-learning set moved",
  "set-meeting.called-off": "Meeting of an action-learning set called off",
  "set-meeting.started": "Meeting of an action-learning set begun",
  "set-meeting.joined": "Came to a meeting of an action-learning set",
  "set-meeting.ended": "Meeting of an action-learning set ended",
  "set-meeting.word-taken-back": "What was said in a meeting of an action-learning set taken back",
  "set-meeting.opened": "Looked at a meeting of an action-learning set that was",
};
