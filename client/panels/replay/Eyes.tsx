import { useId } from 'preact/hooks';
import type { OpenedRecording } from '../../replay/replayMessages.ts';
import { useText } from '../../text/useText.ts';
import { BOTH_ROLES } from '../parts/people.ts';

type Props = {
  readonly opened: OpenedRecording;
  readonly audience: string;
  readonly onAudience: (audience: string) => void;
};

/** Whose eyes one sees through. */
export function Eyes({ opened, audience, onAudience }: Props) {
  const { t } = useText();
  const id = useId();
  return (
    <div class="replay-eyes">
      <label for={id}>{t('replay.eyes')}</label>
      <select id={id} class="text-box" value={audience} onChange={(event) => onAudience(event.currentTarget.value)}>
        <option value="facilitator">{t('replay.facilitator')}</option>
        <option value="screen">{t('replay.screen')}</option>
        {opened.teams.map(({ team, name }) => (
          <optgroup key={team} label={name}>
            {BOTH_ROLES.map((role) => (
              <option key={role} value={`${team}/${role}`}>
                {t('replay.role', { team: name, role: t(`shell.role.${role}`) })}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
