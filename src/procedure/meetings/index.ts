export { type Broken, type Hash, hashEntry, verifyChain } from './chain.ts';
export { type Played, play, type Step } from './play.ts';
export { type KeptLog, readLogText } from './read-log.ts';
export { readMeeting } from './read-meeting.ts';
export { readSetup } from './read-setup.ts';
export type { Confidence as MeetingConfidence, Entry as MeetingEntry, LogEntry, Meeting, Remark } from './types.ts';
