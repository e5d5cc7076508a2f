import { useState } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import type { Moves } from '../../model/moves.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { Choices } from '../parts/Choices.tsx';

type Props = {
  readonly card: NonNullable<View['scenario']['deck']>[number];
  readonly view: View;
  readonly moves: Moves;
  readonly onPlayed: () => void;
};

/** One card of the deck: what it says, and when, whom and how it is to strike. */
export function ShockForm({ card, view, moves, onPlayed }: Props) {
  const { t, language } = useText();
  const { shockRounds, round: now } = view.session;
  const [wished, setRound] = useState(card.suggested.find((it) => shockRounds.includes(it)) ?? shockRounds[0] ?? 1);
  const [team, setTeam] = useState<string | null>(null);
  const [announced, setAnnounced] = useState(false);
  // A round may have been closed since it was chosen.
  const round = shockRounds.includes(wished) ? wished : (shockRounds[0] ?? 1);
  const play = async (): Promise<void> => {
    const answer = await moves.ask({ type: 'PlayShock', round, shock: card.shock, team, announced });
    if (answer.ok) onPlayed();
  };
  return (
    <div class="shock-form">
      <p>
        {card.story[language]}{' '}
        {card.weeks === 0 ? t('shell.shock.whole') : t('shell.shock.weeks', { count: card.weeks })}
      </p>
      <Choices
        legend={t('console.shocks.when')}
        name="shock-round"
        value={round}
        options={shockRounds.map((it) => ({
          value: it,
          label: t(it === now ? 'console.shocks.now' : 'console.shocks.next'),
        }))}
        onPick={setRound}
      />
      {card.aims ? (
        <Choices
          legend={t('console.shocks.whom')}
          name="shock-team"
          value={team}
          options={[
            { value: null, label: t('console.shocks.all') },
            ...view.people.teams.map((it) => ({ value: it.team, label: it.name })),
          ]}
          onPick={setTeam}
        />
      ) : (
        <p class="field-note">{t('console.shocks.strikesAll')}</p>
      )}
      <Choices
        legend={t('console.shocks.tell')}
        name="shock-told"
        value={announced}
        options={[
          { value: true, label: t('console.shocks.tellNow') },
          { value: false, label: t('console.shocks.keep') },
        ]}
        onPick={setAnnounced}
        note={t(announced ? 'console.shocks.tellNote' : 'console.shocks.keepNote')}
      />
      <Button look="primary" onPress={() => void play()}>
        {t('console.shocks.play')}
      </Button>
    </div>
  );
}
