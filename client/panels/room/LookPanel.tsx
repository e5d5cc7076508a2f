import { useEffect, useId, useMemo, useRef } from 'preact/hooks';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { Nested } from '../parts/Heading.tsx';
import type { RoleName } from '../parts/people.ts';
import { seatsOf } from '../parts/people.ts';
import { Waiting } from '../parts/Waiting.tsx';
import { PlayHeader } from '../play/PlayHeader.tsx';
import { RoundStage } from '../play/RoundStage.tsx';
import { PlayerLobby } from '../shell/PlayerLobby.tsx';
import type { Live } from '../shell/SessionGate.tsx';
import { Adjusted } from './Adjusted.tsx';
import { lookedAt, NO_HANDS } from './lookedAt.ts';
import { PostedNotices } from './PostedNotices.tsx';
import '../../style/look.css';

/** The role whose screen is looked at. */
export type Look = { readonly team: string; readonly role: RoleName };

type Props = { readonly live: Live; readonly look: Look; readonly onEnd: () => void };

/** A role's own page as it goes, in a frame that says whose it is; Escape ends the look. */
export function LookPanel({ live, look, onEnd }: Props) {
  const { t } = useText();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const { moves, link } = live;
  const { team, role } = look;
  const up = link === 'live' || link === 'polling';
  const view = live.views[`${team}/${role}`];
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  // A line that comes back is asked anew: the server forgets who looked where.
  useEffect(() => {
    if (up) void moves.ask({ type: 'LookAtScreen', team, role });
  }, [up, team, role, moves.ask]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the panel goes.
  useEffect(() => () => void moves.ask({ type: 'LookAway' }), []);
  const name = live.views['facilitator']?.people.teams.find((it) => it.team === team)?.name ?? team;
  return (
    <dialog ref={dialog} class="look" aria-labelledby={id} onClose={onEnd}>
      <div class="look-frame">
        <h2 id={id}>{t('room.look.title', { team: name, role: t(`shell.role.${role}`) })}</h2>
        <p>{t('room.look.note')}</p>
        <Button look="primary" onPress={() => dialog.current?.close()}>
          {t('room.look.end')}
        </Button>
      </div>
      <section class="look-page" aria-labelledby={id}>
        <Nested.Provider value={true}>
          {view ? <RolePage live={live} look={look} /> : <Waiting what={t('room.look.waiting')} />}
        </Nested.Provider>
      </section>
    </dialog>
  );
}

function RolePage({ live, look }: Omit<Props, 'onEnd'>) {
  const seen = live.views[`${look.team}/${look.role}`];
  const view = useMemo(() => seen && lookedAt(seen), [seen]);
  if (!view) return null;
  const onlooker: Live = { ...live, moves: NO_HANDS, views: { role: view } };
  const team = view.people.teams.find((it) => it.team === look.team);
  const seat = (team && seatsOf(team, look.role)[0]?.seat) ?? null;
  return (
    <>
      <PlayHeader live={onlooker} view={view} seat={seat} />
      <PostedNotices view={view} notices={view.notices.posted} />
      <Adjusted view={view} />
      <div class="play-main">
        {view.session.stage === 'lobby' ? (
          <PlayerLobby live={onlooker} view={view} seat={seat} />
        ) : (
          <RoundStage live={onlooker} view={view} seat={seat} />
        )}
      </div>
    </>
  );
}
