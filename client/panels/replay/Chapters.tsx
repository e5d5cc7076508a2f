import type { Step } from '../../replay/replayMessages.ts';
import { chapters } from '../../replay/scrub.ts';
import { useText } from '../../text/useText.ts';

type Props = { readonly steps: readonly Step[]; readonly step: Step; readonly onStep: (version: number) => void };

/** Every round one click away, and within the round every phase. */
export function Chapters({ steps, step, onStep }: Props) {
  const { t } = useText();
  const all = chapters(steps);
  const here = all.find((chapter) => chapter.round === step.round);
  return (
    <nav class="replay-chapters" aria-label={t('replay.chapters')}>
      <ul class="replay-rounds">
        {all.map(({ round, steps: places }) => (
          <li key={round}>
            <Jump here={round === step.round} onPress={() => onStep(places[0]?.version ?? step.version)}>
              {round === 0 ? t('replay.place.lobby') : t('replay.round', { round })}
            </Jump>
          </li>
        ))}
      </ul>
      {here && here.steps.length > 1 && (
        <ul class="replay-places">
          {here.steps.map(({ place, version }) => (
            <li key={version}>
              <Jump here={place === step.place} onPress={() => onStep(version)}>
                {t(`replay.place.${place}`)}
              </Jump>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}

type JumpProps = { readonly here: boolean; readonly onPress: () => void; readonly children: string };

const Jump = ({ here, onPress, children }: JumpProps) => (
  <button
    type="button"
    class={`replay-jump${here ? ' here' : ''}`}
    aria-current={here ? 'step' : undefined}
    onClick={onPress}
  >
    {children}
  </button>
);
