import { useId, useState } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import type { Moves } from '../../model/moves.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { Choices } from '../parts/Choices.tsx';
import type { RoleName } from '../parts/people.ts';
import { BOTH_ROLES } from '../parts/people.ts';
import { StandingNotices } from './StandingNotices.tsx';
import { TeamSelect } from './TeamSelect.tsx';

type Props = { readonly view: View; readonly moves: Moves };

/** The server's own bound. */
const LONGEST = 200;

/** Words to people in the room: to whom, what, and who has read it. */
export function NoticeCard({ view, moves }: Props) {
  const { t } = useText();
  const id = useId();
  const [team, setTeam] = useState<string | null>(null);
  const [role, setRole] = useState<RoleName | null>(null);
  const [text, setText] = useState('');
  if (view.session.can.postNotice !== true) return null;
  const sending = moves.pending.some((wish) => wish.type === 'PostNotice');
  const send = async (): Promise<void> => {
    if ((await moves.ask({ type: 'PostNotice', team, role, text })).ok) setText('');
  };
  return (
    <Card title={t('room.notice.title')} class="notice-card">
      <StandingNotices view={view} moves={moves} />
      <div class="field">
        <label for={id}>{t('room.notice.text')}</label>
        <textarea
          id={id}
          class="text-box"
          rows={2}
          maxLength={LONGEST}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p class="field-note">{t('room.notice.left', { count: LONGEST - text.length })}</p>
      </div>
      <TeamSelect
        view={view}
        label={t('room.notice.team')}
        value={team}
        all={t('room.notice.allTeams')}
        onPick={setTeam}
      />
      <Choices
        legend={t('room.notice.role')}
        name="notice-role"
        value={role}
        options={[
          { value: null, label: t('room.notice.bothRoles') },
          ...BOTH_ROLES.map((it) => ({ value: it, label: t(`shell.role.${it}`) })),
        ]}
        onPick={setRole}
        note={t(team === null && role === null ? 'room.notice.onScreen' : 'room.notice.notOnScreen')}
      />
      <Button
        look="primary"
        busy={sending}
        can={text.trim() === '' ? 'notice/empty' : true}
        quiet
        onPress={() => void send()}
      >
        {t('room.notice.send')}
      </Button>
    </Card>
  );
}
