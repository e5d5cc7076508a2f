import { useEffect, useReducer } from 'preact/hooks';
import type { NoticeView } from '../../../shared/view/noticesPart.ts';
import type { View } from '../../../shared/view/parts.ts';
import { readNotices } from '../../model/readNotices.ts';
import type { Live } from '../shell/SessionGate.tsx';
import { Adjusted } from './Adjusted.tsx';
import { PostedNotices } from './PostedNotices.tsx';

type Props = { readonly live: Live; readonly view: View; readonly seat: string | null };

/** Everything that stands for a seat, of both roles where it holds both. */
function standingFor(views: Live['views']): readonly NoticeView[] {
  const all = new Map(Object.values(views).flatMap(({ notices }) => notices.posted.map((it) => [it.notice, it])));
  return [...all.values()].sort((one, other) => one.notice - other.notice);
}

/** What the facilitator said to whoever holds this seat, until it is read; and what its team got or lost. */
export function OwnNotices({ live, view, seat }: Props) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const { link, moves, views } = live;
  const whose = `${view.session.code} ${seat}`;
  const standing = standingFor(views);
  const read = readNotices.read(whose);
  const up = link === 'live' || link === 'polling';
  // The server forgets receipts when it starts anew: whoever comes back says again what they have read.
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for every line, not with every notice.
  useEffect(() => {
    if (!up) return;
    for (const { notice } of standing) if (read.includes(notice)) void moves.ask({ type: 'ConfirmNotice', notice });
  }, [up, whose]);
  return (
    <>
      <PostedNotices
        view={view}
        notices={standing.filter(({ notice }) => !read.includes(notice))}
        onRead={(notice) => {
          readNotices.keep(
            whose,
            notice,
            standing.map((it) => it.notice),
          );
          void moves.ask({ type: 'ConfirmNotice', notice });
          redraw(undefined);
        }}
      />
      <Adjusted view={view} />
    </>
  );
}
