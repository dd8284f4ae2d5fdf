export { type Played, play, type Step } from './play.ts';
export { mostLines, readMeeting } from './read-meeting.ts';
export { readSetup } from './read-setup.ts';
export type { Confidence as MeetingConfidence, Entry as MeetingEntry, Meeting, Remark } from './types.ts';
