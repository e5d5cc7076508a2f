import { expect } from 'vitest';
import type { Actor } from '../../../shared/session/actor.ts';
import type { AnyCommand } from '../../../shared/session/commands.ts';
import type { Decided } from '../../../shared/session/decide.ts';
import { decide } from '../../../shared/session/decide.ts';
import type { Fact } from '../../../shared/session/events.ts';
import type { Rejection } from '../../../shared/session/rejections.ts';
import type { Session } from '../../../shared/session/state.ts';
import type { Told } from './workshop.ts';
import { sessionOf, stamp, stateOf, TEN } from './workshop.ts';

/** What came of a wish. It says `gives` and `refuses` rather than `then`, which would make it a promise. */
export type Answered = {
  /** Exactly these facts, in this order; none of them when all was already as wished. */
  readonly gives: (...facts: readonly Fact[]) => void;
  readonly refuses: (code: Rejection) => void;
  /** The session after the facts, for rules about what follows from them. Fails on a refusal. */
  readonly leaves: () => Session;
  readonly decided: Decided;
};

/** Given what was told, when somebody asks for something, then facts or a refusal. */
export function given(told: Told): { readonly when: (by: Actor, command: AnyCommand, at?: number) => Answered } {
  return {
    when: (by, command, at = TEN) => {
      const decided = decide(stateOf(told), { by, at, command });
      return {
        decided,
        gives: (...facts) => expect(decided).toEqual({ ok: true, value: facts }),
        refuses: (code) => expect(decided).toEqual({ ok: false, error: code }),
        leaves: () => {
          if (!decided.ok) throw new Error(`${command.type} was refused: ${decided.error}`);
          return sessionOf([...told, ...decided.value.map((fact) => stamp(fact, by, at))]);
        },
      };
    },
  };
}
