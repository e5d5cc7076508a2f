import type { Step } from '../../replay/replayMessages.ts';
import type { Chapter } from '../../replay/scrub.ts';
import { chapterAt, chapters } from '../../replay/scrub.ts';
import { useText } from '../../text/useText.ts';
import { useRoundWords } from './useRoundWords.ts';

type Props = { readonly steps: readonly Step[]; readonly step: Step; readonly onStep: (version: number) => void };

/** Every round one click away, and within the round every phase. */
export function Chapters({ steps, step, onStep }: Props) {
  const { t } = useText();
  const all = chapters(steps);
  const here = chapterAt(all, step);
  const place = here?.steps.findLast(({ version }) => version <= step.version) ?? here?.steps[0];
  const words = useRoundWords();
  const title = ({ name, round, aside }: Chapter): string => {
    if (name !== 'round') return t(`replay.place.${name}`);
    return words({ round, aside });
  };
  return (
    <nav class="replay-chapters" aria-label={t('replay.chapters')}>
      <ul class="replay-rounds">
        {all.map((chapter) => (
          <li key={chapter.steps[0]?.version}>
            <Jump here={chapter === here} onPress={() => onStep(chapter.steps[0]?.version ?? step.version)}>
              {title(chapter)}
            </Jump>
          </li>
        ))}
      </ul>
      {here && here.steps.length > 1 && (
        <ul class="replay-places">
          {here.steps.map((it) => (
            <li key={it.version}>
              <Jump here={it === place} onPress={() => onStep(it.version)}>
                {t(it.again ? 'replay.again' : `replay.place.${it.place}`)}
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
