import type { ShapeWords } from './words.ts';

const MS = 'ms since the epoch by the server’s clock';

/** What the part `session` of a view and the settings in it mean, field by field. */
export const SESSION_WORDS = {
  SessionPart: {
    about: 'Part `session`. Where the session stands, its clock, and which steps this audience may take.',
    fields: {
      code: 'Code with which people join.',
      settings: 'What was chosen when the session was opened; `pace` and `ranking` may have been set since.',
      stage: 'The lobby, the rounds, or the debrief.',
      round: 'Number of the round, from 1; 0 in the lobby.',
      phase: 'Phase of the round; null in the lobby. In the debrief it stays `review`.',
      line: 'The line of rounds that is played: practice is one of its own, and reopening a round begins another.',
      practice: 'The round is played to learn the game: nothing of it counts or stays.',
      reopened: 'Planning of this round was closed before and is open again, with the drafts that lay there.',
      reopens:
        'The round that `ReopenRound` would open again; null where there is none, and for all but the facilitator.',
      since: `When the phase began, ${MS}; 0 in the lobby.`,
      deadline: `When the phase ends by itself, ${MS}; null without a limit, and while time is paused.`,
      pausedLeft: 'Milliseconds that were left when time was paused; null while it runs.',
      closing: 'Planning ends early since everyone who is connected has locked; null otherwise.',
      'closing.at': `When it ends, ${MS}.`,
      'closing.missing': 'Seats that have not locked and are not connected.',
      shocks:
        'Shocks for rounds that are not closed yet: all for the facilitator, for others those that were announced.',
      shockRounds: 'Rounds for which a shock may be played or taken back; empty for all but the facilitator.',
      waitingFor: 'Past the common deadline: for whom planning waits; null while there is nobody.',
      'waitingFor.seats': 'Seats that still have time and have not locked.',
      'waitingFor.until': `When the last of them must be through, ${MS}; null while time is paused.`,
      screen: 'What the projector does; null for players.',
      companyValue:
        'Company value is shown beside the two scores: in this round. For the facilitator, from the next round on.',
      addresses: 'Addresses at which participants reach this server; empty for players.',
      rehearsal:
        'What is shown is a rehearsal by bots, of which nothing stays; null otherwise, and for all but facilitators and screen.',
      'rehearsal.paused': 'It stands still.',
      'rehearsal.tempo': 'Times the usual tempo.',
      'rehearsal.joined': 'People who are in the lobby of the session itself.',
      can: 'What this audience may do now. Never derive a rule yourself: read it here.',
      'can.start': '`StartSession`',
      'can.seatBots': '`SeatBots`',
      'can.openPlanning': '`OpenPlanning`',
      'can.close': '`CloseRound`',
      'can.openReview': '`OpenReview`',
      'can.startRound': '`StartRound`',
      'can.openDebrief': '`OpenDebrief`',
      'can.pause': '`PauseTime`',
      'can.resume': '`ResumeTime`',
      'can.extend': '`ExtendTime`',
      'can.startPractice': '`StartPractice`',
      'can.endPractice': '`EndPractice`',
      'can.reopen': '`ReopenRound`',
      'can.stepBack': '`StepBack`',
      'can.rehearse': '`Rehearse`, to begin one',
      'can.grantTime': '`GrantTime`',
      'can.setAllowance': '`SetAllowance`',
      'can.planStart': '`PlanStart`',
      'can.setPace': '`SetPace`',
      'can.openChoices': '`OpenChoices`',
      'can.showCompanyValue': '`ShowCompanyValue`',
      'can.moveSeat': '`MoveSeat`',
      'can.playMyself': '`PlayMyself`',
      'can.renameSeat': '`RenameSeat`',
      'can.seatPerson': '`SeatPerson`',
      'can.seatOneBot': '`SeatOneBot`',
      'can.letBotPlay': '`LetBotPlay`',
      'can.letPersonPlay': '`LetPersonPlay`',
      'can.removeSeat': '`RemoveSeat`',
      'can.undoRemoval': '`UndoRemoval`',
      'can.balance': '`BalanceSeats`',
      'can.undoBalance': '`UndoBalance`',
      'can.swapRoles': '`SwapRoles`',
      'can.setRanking': '`SetRanking`',
      'can.postNotice': '`PostNotice` and `WithdrawNotice`',
      'can.lookAtScreen': '`LookAtScreen`',
      'can.correctPlan': '`CorrectPlan`',
      'can.adjustBudget': '`AdjustBudget`',
      'can.setScreen': '`SetScreen`',
      'can.playShock': '`PlayShock` and `WithdrawShock`, for some round',
    },
  },
  Settings: {
    about: 'What the facilitator chooses when a session is opened.',
    fields: {
      title: 'Title to show; may be empty.',
      rounds: 'Rounds to play.',
      planningSeconds: 'Length of planning in seconds; null: no limit.',
      pace: 'Who moves the session on.',
      language: 'Language of the projector and of people who have not chosen.',
      openAll: 'All choices are open from round 1 on.',
      market:
        '`shared`: all teams in one market. `parallel`: a copy of it for each team, which meets there three rivals on the house plan; luck is equal in all. A team’s numbers are then those of its own copy.',
      ranking: 'What the rounds that are yet to start will release of rivals.',
      room: 'How the room is run; where it is missing, as if nobody had chosen.',
    },
  },
  Room: {
    about: 'How the room is run.',
    fields: {
      silence:
        'What stands for a role that has not decided when time is up: `last` its last plan, `house` the company’s house plan, `bot` what a bot would do.',
      awaySeconds: 'Seconds for which somebody must be away before a bot plays for them; null: never.',
      retentionDays:
        'Days for which the session is kept after its last event, at most as long as the server keeps any; null: as long as that.',
      agenda: 'Length in minutes of the agenda that the workshop follows; null: none.',
    },
  },
  Ranking: {
    about: 'What teams and screen get of the rivals’ figures. Each round keeps the one with which it began.',
    fields: {
      policy: 'What is released.',
      delayed: 'All of it waits for the last review; until then rounds are as if `hidden`.',
    },
  },
  RankingPolicy: {
    about:
      '`open`: everything, by name. `own`: of rivals nothing, but one’s own place on each axis. `anonymous`: everything, but not whose. `hidden`: of rivals nothing.',
    fields: {},
  },
} as const satisfies Partial<ShapeWords>;
