import './style/tokens.css';
import './style/base.css';
import './style/controls.css';
import './style/header.css';
import './style/headerPhone.css';
import './style/forced.css';
import './style/print.css';
import './style/shell.css';
import './style/lobby.css';
import './style/roster.css';
import { render } from 'preact';
import { breath } from './model/breath.ts';
import { browserLanguage, chosenLanguage } from './model/language.ts';
import { routeOf } from './model/route.ts';
import { warmFormats } from './model/warmFormats.ts';
import { persist } from './net/persist.ts';
import { App, fetchPage } from './panels/shell/App.tsx';
import { speak } from './text/i18n.ts';

/**
 * Speaks first, then draws in place of the first picture: nobody sees a key in place of a sentence. The page itself is fetched
 * meanwhile. A slow device would take long over all of it at once, so it comes in steps.
 */
async function begin(root: HTMLElement): Promise<void> {
  const language = chosenLanguage() ?? browserLanguage(navigator.languages);
  const spoken = persist(() => speak(language, ['shell', 'rejections']), new AbortController().signal);
  await breath();
  fetchPage(routeOf(location.pathname).page, language).catch(() => {
    // The page asks again for what it lacks when it is drawn, and says so where that fails.
  });
  await breath();
  warmFormats();
  await spoken;
  document.getElementById('first')?.remove();
  render(<App />, root);
}

const root = document.getElementById('app');
if (root) void begin(root);
