import { useId, useState } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import { browserShelf } from '../../model/keyring.ts';
import type { Moves } from '../../model/moves.ts';
import type { OwnWords } from '../../model/ownWords.ts';
import { isShown, keepWords, ownWords } from '../../model/ownWords.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { Link } from '../parts/Link.tsx';
import '../../style/home.css';

type Props = { readonly view: View; readonly seat: string; readonly moves: Moves };

/** The server's own bounds. */
const FIELDS = [
  { name: 'remember', longest: 600, rows: 4 },
  { name: 'will', longest: 280, rows: 2 },
] as const;
/** From here on it is told how much room is left. */
const NEARLY = 100;

/**
 * What a person takes along and will do. It stays in this browser while it is typed; facilitators get it by a press and as it is
 * then, so that no half sentence leaves.
 */
export function Reflection({ view, seat, moves }: Props) {
  const { t } = useText();
  const id = useId();
  const { code, can } = view.session;
  const [words, setWords] = useState(() => ownWords(browserShelf(), code, seat));
  const [kept, setKept] = useState(true);
  const change = (to: Partial<OwnWords>): void => {
    const next = { ...words, ...to };
    setWords(next);
    setKept(keepWords(browserShelf(), code, seat, next));
  };
  const isOut = view.commitments?.some((it) => it.seat === seat) ?? false;
  const { remember, will, until } = words;
  const empty = remember.trim() === '' && will.trim() === '';
  const show = async (): Promise<void> => {
    if ((await moves.ask({ type: 'ShareCommitment', remember, will, until })).ok)
      change({ shown: { remember, will, until } });
  };
  const takeBack = async (): Promise<void> => {
    if ((await moves.ask({ type: 'WithdrawCommitment' })).ok) change({ shown: null });
  };
  const state = !isOut ? 'own' : isShown(words) ? 'shown' : 'changed';
  return (
    <Card title={t('home.words.title')} class="own-words">
      <p class="soft">{t(kept ? 'home.words.where' : 'home.words.notKept')}</p>
      {FIELDS.map(({ name, longest, rows }) => {
        const left = longest - words[name].length;
        return (
          <div key={name} class="field">
            <label for={`${id}-${name}`}>{t(`home.words.${name}`)}</label>
            <textarea
              id={`${id}-${name}`}
              class="text-box"
              rows={rows}
              maxLength={longest}
              value={words[name]}
              onInput={(event) => change({ [name]: event.currentTarget.value })}
            />
            {left <= NEARLY && <p class="field-note">{t('home.words.left', { count: left })}</p>}
          </div>
        );
      })}
      <div class="field">
        <label for={`${id}-until`}>{t('home.words.until')}</label>
        <input
          id={`${id}-until`}
          class="text-box"
          type="date"
          value={until ?? ''}
          onInput={(event) => change({ until: event.currentTarget.value || null })}
        />
      </div>
      <p role="status" class={`own-words-state ${state}`}>
        {t(`home.words.state.${state}`)}
      </p>
      <div class="button-row">
        {state !== 'shown' && (
          <Button
            can={empty ? 'commitment/empty' : can.commit}
            busy={moves.pending.some(({ type }) => type === 'ShareCommitment')}
            quiet
            onPress={() => void show()}
          >
            {t(state === 'changed' ? 'home.words.showChange' : 'home.words.show')}
          </Button>
        )}
        {isOut && <Button onPress={() => void takeBack()}>{t('home.words.takeBack')}</Button>}
        <Link to={`/home#${code}/${seat}`} class="button primary">
          {t('home.open')}
        </Link>
      </div>
      <p class="soft">{t('home.words.note')}</p>
    </Card>
  );
}
