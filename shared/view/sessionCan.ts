import * as z from 'zod/mini';
import { Can } from '../session/rejections.ts';

/** What this audience may do now with the session as a whole; of everything else its own part speaks. */
export const SessionCan = z.object({
  start: Can,
  seatBots: Can,
  openPlanning: Can,
  close: Can,
  openReview: Can,
  startRound: Can,
  openDebrief: Can,
  pause: Can,
  resume: Can,
  extend: Can,
  grantTime: Can,
  setAllowance: Can,
  planStart: Can,
  setPace: Can,
  openChoices: Can,
  showCompanyValue: Can,
  moveSeat: Can,
  playShock: Can,
  setRanking: Can,
  startPractice: Can,
  endPractice: Can,
  reopen: Can,
  stepBack: Can,
});
export type SessionCan = z.infer<typeof SessionCan>;
