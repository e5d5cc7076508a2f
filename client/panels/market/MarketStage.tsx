import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import { breath } from '../../model/breath.ts';
import { rendererFor, wantedRenderer } from '../../model/renderer.ts';
import { persist } from '../../net/persist.ts';
import { townAt, townFacts } from '../../present/town.ts';
import { weeksOf } from '../../present/townPeople.ts';
import { useText } from '../../text/useText.ts';
import { rootSize } from '../parts/rootSize.ts';
import type { Opening } from '../parts/useDrawing.ts';
import { useDrawing } from '../parts/useDrawing.ts';
import { useStill } from '../parts/useStill.ts';
import type { Sheet } from './Controls.tsx';
import { Controls } from './Controls.tsx';
import { Legend } from './Legend.tsx';
import { loadTown } from './loadTown.ts';
import { Scale } from './Scale.tsx';
import { ShockNews } from './ShockNews.tsx';
import { TownTable } from './TownTable.tsx';
import { useFlagsSaid } from './useFlagsSaid.ts';
import { useMarketSounds } from './useMarketSounds.ts';
import { useShowing } from './useShowing.ts';
import { WeekBar } from './WeekBar.tsx';
import '../../style/market.css';
import '../../style/marketSheets.css';

type Props = {
  readonly view: View;
  /** The viewer's own team; null on everyone's screen and for the facilitator. */
  readonly team: string | null;
  readonly round: number;
  /** When the market opened, by the server's clock. */
  readonly since: number;
  readonly now: () => number;
  /** For the projector: larger names and letters. */
  readonly large?: boolean;
  /** The end of the round was reached or skipped to. */
  readonly onSeen?: () => void;
};

/** Fewer figures and pictures a second, and smaller names, on a small screen, whose battery is small, too; names that the back row can read on the projector. */
const measures = (large: boolean): { label: () => number; most: number; rate: number } => {
  if (large) return { label: () => 1.5 * rootSize(), most: 580, rate: 60 };
  return window.innerWidth < 640 ? { label: () => 15, most: 180, rate: 30 } : { label: () => 16, most: 380, rate: 60 };
};

/** In a rehearsal the market is shown so many times as fast, so that it ends before the next step. */
const REHEARSED = 4;

/** A sheet that was opened from below is scrolled to, where its beginning is out of sight. */
const comeIntoView = (sheet: HTMLElement | null): void => {
  if (sheet && sheet.getBoundingClientRect().top < 0) sheet.scrollIntoView({ block: 'start' });
};

/** The market of one round, week by week: the town, what moves it along, and the same facts as a table. */
export function MarketStage({ view, team, round, since, now, large = false, onSeen }: Props) {
  const { t } = useText();
  const box = useRef<HTMLDivElement>(null);
  const fill = useRef<HTMLDivElement>(null);
  const seen = useRef(false);
  const [sheet, setSheet] = useState<Sheet>('none');
  const [drawn, setDrawn] = useState(false);
  const { label, most, rate } = useMemo(() => measures(large), [large]);
  const still = useStill();
  const walk = useRef(() => {});
  walk.current = () => void townAt(view, round, 0, team, { most, still });
  const mount = useCallback(
    async (element: HTMLElement, { signal, away, failed }: Opening) => {
      setDrawn(false);
      await breath();
      const coming = Promise.all([persist(loadTown, signal, () => away(true)), rendererFor(wantedRenderer())]);
      // Where everybody walks is worked out once for a round: now, as there is nothing to do until the engine is there.
      await breath();
      walk.current();
      const [open, renderer] = await coming;
      return open(element, { renderer, label, away, failed, shown: () => setDrawn(true) });
    },
    [label],
  );
  const canvas = useDrawing(box, mount);
  const outcome = view.outcomes[round];
  const weeks = outcome ? weeksOf(outcome) : 0;

  const put = useCallback(
    (week: number) => {
      if (canvas.state === 'ready') {
        const picture = townAt(view, round, week, team, { most, still });
        if (picture) canvas.drawn.show(picture, { own: team === null ? '' : t('town.you') });
      }
      if (fill.current) fill.current.style.width = `${(100 * week) / Math.max(1, weeks)}%`;
    },
    [view, round, team, most, still, canvas, weeks, t],
  );
  const { rehearsal, practice, settings } = view.session;
  const controls = useShowing({
    since,
    now,
    weeks,
    speed: rehearsal ? REHEARSED * rehearsal.tempo : 1,
    still,
    rate,
    onWeek: put,
    onEnd: () => {
      if (!seen.current) onSeen?.();
      seen.current = true;
    },
  });
  const { week, over } = controls;
  const picture = townFacts(view, round, week, team, { most, still });
  const atWeek = useRef(week);
  atWeek.current = week;
  // A new canvas, view or language shows the week that is on now, also while the showing is halted.
  useEffect(() => put(atWeek.current), [put]);
  useFlagsSaid(picture, view.scenario.currency);
  useMarketSounds(picture, round);

  if (!picture) return <p class="market-missing">{t('town.missing')}</p>;
  const { rounds } = settings;
  const failed = canvas.state === 'failed' || canvas.state === 'away';
  return (
    <section
      class={`market${large ? ' large' : ''}`}
      aria-labelledby="market-title"
      data-teams={picture.stalls.length}
      data-market={picture.market}
    >
      <div class="market-head on-night">
        <div class="market-words">
          <h2 id="market-title">
            {t(`${practice ? 'lines.town' : 'town'}.${over ? 'over' : 'title'}`, { round, rounds })}
          </h2>
          <p class="market-week">{week === 0 ? t('town.before', { weeks }) : t('town.week', { week, weeks })}</p>
        </div>
        <WeekBar picture={picture} fill={fill} currency={view.scenario.currency} />
      </div>
      <ShockNews view={view} picture={picture} />
      <div class="market-view">
        <div ref={box} class="market-town" role="img" aria-label={t('town.picture')} />
        {!drawn && !failed && <p class="market-loading">{t('town.loading')}</p>}
        {(sheet !== 'none' || failed) && (
          <div class="market-sheet" ref={comeIntoView}>
            {failed && <p class="notice">{t(`town.${canvas.state}`)}</p>}
            {sheet === 'legend' ? (
              <Legend motif={(picture.stalls.find((stall) => stall.own) ?? picture.stalls[0])?.motif} />
            ) : (
              <TownTable picture={picture} currency={view.scenario.currency} />
            )}
          </div>
        )}
      </div>
      <Scale picture={picture} currency={view.scenario.currency} />
      <Controls controls={controls} weeks={weeks} sheet={sheet} onSheet={setSheet} />
    </section>
  );
}
