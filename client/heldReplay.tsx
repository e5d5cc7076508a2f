import './style/tokens.css';
import './style/base.css';
import './style/controls.css';
import './style/header.css';
import './style/headerPhone.css';
import './style/forced.css';
import './style/shell.css';
import './style/lobby.css';
import './style/roster.css';
import { render } from 'preact';
import { browserLanguage, chosenLanguage } from './model/language.ts';
import { HeldReplay } from './panels/replay/HeldReplay.tsx';
import { openHeldLine } from './replay/heldLine.ts';
import { RECORDING_PLACE } from './replay/pageFile.ts';
import { createReplayPlayer } from './replay/replayPlayer.ts';
import { speak } from './text/i18n.ts';

/** A page that is one file: everything it shows is within it, and it asks nothing of any network. */
async function begin(root: HTMLElement, recording: string): Promise<void> {
  const language = chosenLanguage() ?? browserLanguage(navigator.languages);
  await speak(language, ['shell', 'rejections', 'replay', 'lines']);
  const player = createReplayPlayer(openHeldLine());
  player.open(recording);
  render(<HeldReplay player={player} />, root);
}

const root = document.getElementById('app');
if (root) void begin(root, document.getElementById(RECORDING_PLACE)?.textContent ?? '');
