import type { Step } from '../../replay/replayMessages.ts';
import { chapterOf, chapters } from '../../replay/scrub.ts';
import { useText } from '../../text/useText.ts';

type Props = { readonly steps: readonly Step[]; readonly step: Step; readonly onStep: (version: number) => void };

/** Every round one click away, and within the round every phase. */
export function Chapters({ steps, step, onStep }: Props) {
  const { t } = useText();
  const all = chapters(steps);
  const here = all.find(({ name, round }) => name === chapterOf(step) && round === step.round);
  return (
    <nav class="replay-chapters" aria-label={t('replay.chapters')}>
      <ul class="replay-rounds">
        {all.map((chapter) => (
          <li key={`${chapter.name} ${chapter.round}`}>
            <Jump here={chapter === here} onPress={() => onStep(chapter.steps[0]?.version ?? step.version)}>
              {chapter.name === 'round'
                ? t('replay.round', { round: chapter.round })
                : t(`replay.place.${chapter.name}`)}
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
