import type { View } from '../../../shared/view/parts.ts';
import { useText } from '../../text/useText.ts';
import { joinAddress } from './joinAddress.ts';
import { QrCode } from './QrCode.tsx';

/**
 * The code, the address in letters, and the same as a square for cameras; no square where the address would lead a phone to
 * itself.
 */
export function JoinBoard({ view }: { readonly view: View }) {
  const { t } = useText();
  const { url, typed, onlyHere, others } = joinAddress(view.session, location.origin);
  return (
    <div class="join-board">
      {!onlyHere && <QrCode text={url} label={t('shell.lobby.qr', { url })} />}
      <div class="join-board-words">
        <p class="join-board-label">{t('shell.lobby.open')}</p>
        <p class="join-board-url">
          {typed[0]}
          <wbr />
          {typed[1]}
        </p>
        <p class="join-board-label">{t('shell.lobby.codeIs')}</p>
        <p class="join-board-code code">{view.session.code}</p>
        {onlyHere && <p class="notice">{t('shell.lobby.onlyHere')}</p>}
        {others.length > 0 && (
          <details>
            <summary>{t('shell.lobby.otherAddresses')}</summary>
            <ul>
              {others.map((other) => (
                <li key={other}>{other}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </div>
  );
}
