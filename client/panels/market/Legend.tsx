import type { Motif } from '../../../shared/session/settings.ts';
import { useText } from '../../text/useText.ts';
import { Piece } from './Piece.tsx';

/** What the picture shows: for each line the pieces it is drawn with, signs over heads; `team:` pieces wear a team's colours. */
const LINES = [
  { line: 'outskirts', size: 0.08, pieces: [['team:dot', 'outsider.0.stand'], ['outsider.2.stand']] },
  { line: 'square', size: 0.08, pieces: [['shopper.1.stand'], ['shopper.4.stand']] },
  {
    line: 'queue',
    size: 0.08,
    pieces: [
      ['team:ring', 'lead.3.stand'],
      ['ring-cold', 'cold.0.stand'],
    ],
  },
  { line: 'stall', size: 0.08, pieces: [['team:customer.2.stand'], ['heart', 'team:customer.4.stand']] },
  { line: 'direct', size: 0.08, pieces: [['team:rep.stand'], ['bubble']] },
  { line: 'indirect', size: 0.06, pieces: [['team:poster']] },
  { line: 'roof', size: 0.045, pieces: [['team:top.1', 'team:tier.1'], ['lantern']] },
  { line: 'coins', size: 0.12, pieces: [['coin'], ['coin-flying']] },
  { line: 'flags', size: 0.08, pieces: [['flag-hit'], ['flag-missed']] },
] as const;

/** What the picture means: the drawn pieces, and what they say. `motif` is the team whose pieces are shown. */
export function Legend({ motif }: { readonly motif: Motif | undefined }) {
  const { t } = useText();
  return (
    <div class="market-legend">
      <h3>{t('town.legend.title')}</h3>
      <dl>
        {LINES.map(({ line, size, pieces }) => (
          <div key={line}>
            <dt>
              <span class="market-pieces">
                {pieces.map((stack) => (
                  <span key={stack[0]}>
                    {stack.map((name) => (
                      <Piece
                        key={name}
                        name={name.replace('team:', '')}
                        motif={name.startsWith('team:') ? motif : undefined}
                        scale={size}
                      />
                    ))}
                  </span>
                ))}
              </span>
              {t(`town.legend.${line}.what`)}
            </dt>
            <dd>{t(`town.legend.${line}.means`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
