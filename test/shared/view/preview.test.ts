import { expect, it } from 'vitest';
import { JoinPreview, joinPreview } from '../../../shared/view/preview.ts';
import { FACILITATOR, opened, planned, sessionOf, takeSeat, tell, wish } from '../session/workshop.ts';
import { disturb } from './disturb.ts';
import { grantsOf } from './grants.ts';

it('before they sit down people see the places, and who of them is a person', () => {
  const session = sessionOf(tell(opened(), takeSeat('Ani'), wish(FACILITATOR, { type: 'SeatBots' })));
  expect(joinPreview(session).teams).toEqual([
    { team: 'kawung', name: 'Kawung', motif: 'kawung', sales: ['Ani'], marketing: [] },
    { team: 'parang', name: 'Parang', motif: 'parang', sales: [], marketing: [] },
  ]);
  expect(joinPreview(session)).toMatchObject({ code: 'KOPI7', stage: 'lobby' });
});

it('and nothing that the screen would not show', () => {
  const session = sessionOf(planned({ openAll: true }));
  const preview = joinPreview(session);
  expect(JoinPreview.parse(preview)).toEqual(preview);
  expect(joinPreview(disturb(session, grantsOf(session, { kind: 'screen' })).session)).toEqual(preview);
});
