import { dayAndTime } from '../../present/format.ts';
import type { OpenedRecording, Step } from '../../replay/replayMessages.ts';
import { useText } from '../../text/useText.ts';

type Props = { readonly step: Step; readonly teams: OpenedRecording['teams'] };

/** The fact that this step adds, in one line. */
export function Happened({ step, teams }: Props) {
  const { t, language } = useText();
  const team = teams.find((it) => it.team === step.team)?.name;
  const what = t(`replay.event.${step.type}`);
  return (
    <p class="replay-happened">
      <span class="replay-time">{dayAndTime(step.at, language)}</span>{' '}
      {team === undefined ? what : t('replay.ofTeam', { team, what })}
    </p>
  );
}
