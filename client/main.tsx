import './style/tokens.css';
import './style/base.css';
import './style/controls.css';
import './style/header.css';
import './style/headerPhone.css';
import './style/shell.css';
import './style/lobby.css';
import './style/roster.css';
import { render } from 'preact';
import { browserLanguage, chosenLanguage } from './model/language.ts';
import { App } from './panels/shell/App.tsx';
import { loadTexts, speak } from './text/i18n.ts';

/** Speaks first, then draws: nobody sees a key in place of a sentence. */
async function begin(root: HTMLElement): Promise<void> {
  await speak(chosenLanguage() ?? browserLanguage(navigator.languages));
  await loadTexts(['shell', 'rejections']);
  render(<App />, root);
}

const root = document.getElementById('app');
if (root) void begin(root);
