import type { ComponentChildren } from 'preact';
import { LanguageSwitch } from '../shell/LanguageSwitch.tsx';
import { DisplayButton } from './DisplayButton.tsx';
import { Link } from './Link.tsx';
import { useLastRowSticks } from './useLastRowSticks.ts';

type Props = {
  readonly children?: ComponentChildren;
  /** What stands at the right, before the display and the language. */
  readonly right?: ComponentChildren;
  /** The name of the game as a link home; pages of a running session leave it out. */
  readonly home?: boolean;
  readonly forgetLanguage?: boolean;
};

/** The dark bar at the top of every page. */
export function HeaderBar({ children, right, home, forgetLanguage }: Props) {
  const bar = useLastRowSticks();
  return (
    <header ref={bar} class="header-bar">
      <div class="header-main">
        {home && (
          <Link to="/" class="header-name">
            Pasar
          </Link>
        )}
        {children}
      </div>
      <div class="header-right">
        {right}
        <DisplayButton />
        <LanguageSwitch forget={forgetLanguage ?? false} />
      </div>
    </header>
  );
}
