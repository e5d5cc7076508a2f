import type { Page } from '@playwright/test';
import type { ViewMessage } from '../../../shared/protocol/serverMessages.ts';
import type { OutcomePart } from '../../../shared/view/parts.ts';

/** The results that the server releases to a page, by round, as they come over its line. */
export function released(page: Page): ReadonlyMap<string, OutcomePart> {
  const outcomes = new Map<string, OutcomePart>();
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      const text = String(payload);
      if (!text.startsWith('42["view"')) return;
      const [, { parts }] = JSON.parse(text.slice(2)) as [string, ViewMessage];
      for (const [round, outcome] of Object.entries(parts.outcomes ?? {})) if (outcome) outcomes.set(round, outcome);
    }),
  );
  return outcomes;
}
