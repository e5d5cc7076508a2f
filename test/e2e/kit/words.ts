import i18next from 'i18next';
import { cards as cardsEn } from '../../../client/text/en/cards.ts';
import { causes as causesEn } from '../../../client/text/en/causes.ts';
import { coach as coachEn } from '../../../client/text/en/coach.ts';
import { console as consoleEn } from '../../../client/text/en/console.ts';
import { debrief as debriefEn } from '../../../client/text/en/debrief.ts';
import { plan as planEn } from '../../../client/text/en/plan.ts';
import { preferences as preferencesEn } from '../../../client/text/en/preferences.ts';
import { projection as projectionEn } from '../../../client/text/en/projection.ts';
import { projector as projectorEn } from '../../../client/text/en/projector.ts';
import { rejections as rejectionsEn } from '../../../client/text/en/rejections.ts';
import { replay as replayEn } from '../../../client/text/en/replay.ts';
import { results as resultsEn } from '../../../client/text/en/results.ts';
import { shell as shellEn } from '../../../client/text/en/shell.ts';
import { town as townEn } from '../../../client/text/en/town.ts';
import { cards as cardsId } from '../../../client/text/id/cards.ts';
import { causes as causesId } from '../../../client/text/id/causes.ts';
import { coach as coachId } from '../../../client/text/id/coach.ts';
import { console as consoleId } from '../../../client/text/id/console.ts';
import { debrief as debriefId } from '../../../client/text/id/debrief.ts';
import { plan as planId } from '../../../client/text/id/plan.ts';
import { preferences as preferencesId } from '../../../client/text/id/preferences.ts';
import { projection as projectionId } from '../../../client/text/id/projection.ts';
import { projector as projectorId } from '../../../client/text/id/projector.ts';
import { rejections as rejectionsId } from '../../../client/text/id/rejections.ts';
import { replay as replayId } from '../../../client/text/id/replay.ts';
import { results as resultsId } from '../../../client/text/id/results.ts';
import { shell as shellId } from '../../../client/text/id/shell.ts';
import { town as townId } from '../../../client/text/id/town.ts';
import type { Language } from '../../../shared/session/settings.ts';

export type Say = (key: string, values?: Record<string, string | number>) => string;

const texts = i18next.createInstance();
await texts.init({
  initAsync: false,
  fallbackLng: false,
  interpolation: { escapeValue: false },
  resources: {
    en: {
      translation: {
        cards: cardsEn,
        causes: causesEn,
        console: consoleEn,
        debrief: debriefEn,
        plan: planEn,
        projection: projectionEn,
        coach: coachEn,
        preferences: preferencesEn,
        projector: projectorEn,
        rejections: rejectionsEn,
        replay: replayEn,
        results: resultsEn,
        shell: shellEn,
        town: townEn,
      },
    },
    id: {
      translation: {
        cards: cardsId,
        causes: causesId,
        console: consoleId,
        debrief: debriefId,
        plan: planId,
        projection: projectionId,
        coach: coachId,
        preferences: preferencesId,
        projector: projectorId,
        rejections: rejectionsId,
        replay: replayId,
        results: resultsId,
        shell: shellId,
        town: townId,
      },
    },
  },
});

/** The sentences that people read, so that tests press what is written and not what is hidden. A missing key fails. */
export function wordsIn(language: Language): Say {
  const t = texts.getFixedT(language);
  return (key, values = {}) => {
    if (!texts.exists(key, { lng: language, ...values })) throw new Error(`no ${language} text for ${key}`);
    return t(key, values);
  };
}
